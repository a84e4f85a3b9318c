/** Remembers what was made of some parts, and makes it anew where one of them is another; it is kept as long as the first of them lives. */
export function kept<Made>(): (parts: readonly [object, ...unknown[]], make: () => Made) => Made {
  const last = new WeakMap<object, { parts: readonly unknown[]; made: Made }>();
  return (parts, make) => {
    const known = last.get(parts[0]);
    if (known?.parts.every((each, at) => each === parts[at]) === true) return known.made;
    const made = make();
    last.set(parts[0], { parts, made });
    return made;
  };
}
