interface Remembered<Value> {
  get(key: string): Value | undefined;
  /** Keeps a value that takes so many bytes, its key aside; the least asked for make room. */
  keep(key: string, value: Value, bytes: number): void;
}

/** What was last asked for, as much as so many bytes hold; what takes a tenth of them is not kept. */
export function remembered<Value>(mostBytes: number): Remembered<Value> {
  const kept = new Map<string, { value: Value; bytes: number }>();
  let held = 0;
  const forget = (key: string): void => {
    held -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  return {
    get(key) {
      const found = kept.get(key);
      if (!found) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    keep(key, value, own) {
      const bytes = own + 2 * key.length;
      forget(key);
      if (bytes > mostBytes / 10) return;
      kept.set(key, { value, bytes });
      held += bytes;
      for (const oldest of kept.keys()) {
        if (held <= mostBytes) break;
        forget(oldest);
      }
    },
  };
}
