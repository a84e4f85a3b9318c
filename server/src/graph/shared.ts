import { orAborted } from "./or-aborted.ts";

interface Work<Value> {
  value: Promise<Value>;
  waiting: number;
  /** Ends the work. */
  over: AbortController;
  settled: boolean;
}

/** Asks once for all who want what `key` names. */
type Shared<Value> = (
  key: string,
  work: (signal: AbortSignal) => Promise<Value>,
  signal: AbortSignal | undefined,
) => Promise<Value>;

/**
 * Does work once for all who wait for it, and keeps what came of it, of so many keys at most. Whoever leaves takes
 * nothing from the others; with the last of them the work ends. A failure is not kept.
 */
export const shared = <Value>(most: number): Shared<Value> => {
  const known = new Map<string, Work<Value>>();
  const forget = (key: string, own: Work<Value>): void => {
    if (known.get(key) === own) known.delete(key);
  };
  const begin = (key: string, work: (signal: AbortSignal) => Promise<Value>): Work<Value> => {
    const over = new AbortController();
    const own: Work<Value> = { value: work(over.signal), waiting: 0, over, settled: false };
    if (known.size >= most) known.clear();
    known.set(key, own);
    own.value.then(
      () => (own.settled = true),
      () => forget(key, own),
    );
    return own;
  };
  return async (key, work, signal) => {
    signal?.throwIfAborted();
    const own = known.get(key) ?? begin(key, work);
    own.waiting += 1;
    try {
      return await orAborted(own.value, signal);
    } finally {
      own.waiting -= 1;
      if (own.waiting === 0 && !own.settled) {
        forget(key, own);
        own.over.abort(signal?.reason);
      }
    }
  };
};
