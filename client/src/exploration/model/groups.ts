/** Ids that one request may name; the contract has it too, with zod, which the page does not load. */
export const mostIds = 1000;

/** A list in parts of so many at most. */
export const inParts = <Thing>(all: readonly Thing[], size: number): Thing[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );

/** Some and others in pairs of parts, each of which one request may name, such that each meets every other. */
export const pairsOf = (
  ones: readonly string[],
  others: readonly string[],
): [string[], string[]][] =>
  inParts(ones, mostIds).flatMap((part) =>
    inParts(others, mostIds).map((other): [string[], string[]] => [part, other]),
  );
