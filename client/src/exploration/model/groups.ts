/** Ids that one request may name; the contract has it too, with zod, which the page does not load. */
export const mostIds = 1000;

const inParts = (ids: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(ids.length / size) }, (_, at) =>
    ids.slice(at * size, (at + 1) * size),
  );

/** Groups of ids such that each fresh one stands in one group together with every other id. */
export function groupsOf(fresh: readonly string[], there: readonly string[]): string[][] {
  if (fresh.length + there.length <= mostIds) return [[...fresh, ...there]];
  const size = Math.min(mostIds / 2, Math.max(1, fresh.length));
  const own = inParts(fresh, size);
  const others = inParts(there, mostIds - size);
  const among = own.flatMap((part, at) => own.slice(at + 1).map((other) => [...part, ...other]));
  return [...among, ...own.flatMap((part) => others.map((other) => [...part, ...other]))];
}
