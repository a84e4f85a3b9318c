export const oddPairs: readonly string[] = [];
