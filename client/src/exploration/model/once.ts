/** Works something out once for each thing, and remembers it as long as the thing lives. */
export function once<Thing extends object, Found>(
  work: (thing: Thing) => Found,
): (thing: Thing) => Found {
  const known = new WeakMap<Thing, { found: Found }>();
  return (thing) => {
    const own = known.get(thing) ?? { found: work(thing) };
    known.set(thing, own);
    return own.found;
  };
}
