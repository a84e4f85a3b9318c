import { setTimeout as sleep } from "node:timers/promises";

const size = 200;
const waitMs = 50;

export interface Batch<Item, End> {
  items: Item[];
  /** What the source ended with; undefined while it goes on. */
  end: End | undefined;
}

/** Gathers what comes within a moment, so that a slow query shows its first rows at once. */
export function batcher<Item, End>(
  source: AsyncIterator<Item, End>,
): () => Promise<Batch<Item, End>> {
  let pending: Promise<IteratorResult<Item, End>> | undefined;
  return async () => {
    const items: Item[] = [];
    let late: Promise<undefined> | undefined;
    while (items.length < size) {
      if (pending === undefined) {
        pending = source.next();
        // It may fail while nobody waits; whoever asks next is told.
        pending.catch(() => undefined);
      }
      const next = await (late === undefined ? pending : Promise.race([pending, late]));
      if (next === undefined) break;
      pending = undefined;
      if (next.done === true) return { items, end: next.value };
      items.push(next.value);
      late ??= sleep(waitMs, undefined, { ref: false });
    }
    return { items, end: undefined };
  };
}
