/** Milliseconds of work in one turn of the loop after which others are answered. */
const mostMs = 8;

/** When the work of this turn began, whosever it is; null in a turn without any. */
let since: number | null = null;
const resting: (() => void)[] = [];

// One of those that rest goes on in a turn: a dozen of them, each for its while, would keep others waiting a dozen whiles.
const turn = (): void => {
  const goOn = resting.shift();
  since = goOn === undefined ? null : performance.now();
  if (goOn === undefined) return;
  setImmediate(turn);
  goOn();
};

const begun = (): number => {
  if (since !== null) return since;
  setImmediate(turn);
  return (since = performance.now());
};

/** For long work on the thread that answers: whether it has gone on for long enough, alone or with other such work. */
export const isDue = (): boolean => performance.now() - begun() >= mostMs;

/** A rest, while others are answered. */
export const rest = (): Promise<void> =>
  new Promise((resolve) => {
    begun();
    resting.push(resolve);
  });

/** Does something for each of many things, while others are answered. */
export const forMany = async <Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
): Promise<void> => {
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

/** Things that are put in order at once: more would take too long. */
const mostAtOnce = 1000;

/** Two lists that are in order, as one; what is alike comes from the first before the second. */
const merged = async <Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Promise<Item[]> => {
  const all: Item[] = [];
  let at = 0;
  await forMany(other, (item) => {
    for (let next = one[at]; next !== undefined && compare(next, item) <= 0; next = one[at]) {
      all.push(next);
      at += 1;
    }
    all.push(item);
  });
  await forMany(one.slice(at), (item) => void all.push(item));
  return all;
};

/** The same as `toSorted` of many things, while others are answered. */
export const manySorted = async <Item extends object>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Promise<Item[]> => {
  let lists: Item[][] = [];
  for (let at = 0; at < items.length; at += mostAtOnce) {
    lists.push(items.slice(at, at + mostAtOnce).toSorted(compare));
    if (isDue()) await rest();
  }
  while (lists.length > 1) {
    const pairs: Item[][] = [];
    for (let at = 0; at < lists.length; at += 2)
      pairs.push(await merged(lists[at] ?? [], lists[at + 1] ?? [], compare));
    lists = pairs;
  }
  return lists[0] ?? [];
};
