/** What was read, until the stamp is another or the reading failed: then it is read again. */
export function whileSame<Value>(
  stamp: () => string,
  read: () => Promise<Value>,
): (now?: string) => Promise<Value> {
  let known: { stamp: string; value: Promise<Value> } | null = null;
  return (now = stamp()) => {
    if (known?.stamp === now) return known.value;
    const found = { stamp: now, value: read() };
    known = found;
    found.value.catch(() => {
      if (known === found) known = null;
    });
    return found.value;
  };
}
