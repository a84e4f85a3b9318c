import { setImmediate } from "node:timers/promises";

/** Milliseconds of work after which others are answered. */
const mostMs = 8;

/** For long work on the thread that answers: whether it has gone on for long enough, and a rest while others are answered. */
export const pausing = () => {
  let since = performance.now();
  return {
    isDue: (): boolean => performance.now() - since >= mostMs,
    async rest(): Promise<void> {
      await setImmediate();
      since = performance.now();
    },
  };
};

/** Does something for each of many things, while others are answered. */
export const forMany = async <Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
): Promise<void> => {
  const { isDue, rest } = pausing();
  for (const item of items) {
    work(item);
    if (isDue()) await rest();
  }
};

/** Many things in order, while others are answered: by whole numbers from 0 first, then those of one number among themselves. */
export const manyInOrder = async <Item>(
  items: Iterable<Item>,
  placeOf: (item: Item) => number,
  compare: (a: Item, b: Item) => number,
): Promise<Item[]> => {
  const places: Item[][] = [];
  await forMany(items, (item) => void (places[placeOf(item)] ??= []).push(item));
  const all: Item[] = [];
  await forMany(places, (own: Item[] | undefined) => {
    for (const item of own?.toSorted(compare) ?? []) all.push(item);
  });
  return all;
};
