import { entries, type Entry } from "./entry.ts";

/** Functions that make one value of many rows. */
export const aggregatingFunctions: readonly Entry[] = entries(
  [
    ["avg(input :: INTEGER | FLOAT) :: FLOAT", "The mean of the values.", "avg(x) > 2.3", true],
    [
      "collect(input :: ANY) :: LIST<ANY>",
      "The values as a list, nulls left out.",
      "collect(x)",
      [1, 2, 4],
    ],
    [
      "count(input :: ANY) :: INTEGER",
      "How many values are not null; count(*) counts rows.",
      "count(x)",
      3,
    ],
    ["max(input :: ANY) :: ANY", "The greatest of the values.", "max(x)", 4],
    ["min(input :: ANY) :: ANY", "The least of the values.", "min(x)", 1],
    [
      "percentileCont(input :: FLOAT, percentile :: FLOAT) :: FLOAT",
      "The percentile, 0 to 1, between values where need be.",
      "percentileCont(x, 0.5)",
      2,
    ],
    [
      "stdev(input :: FLOAT) :: FLOAT",
      "The standard deviation of a sample.",
      "floor(stdev(x) * 100)",
      152,
    ],
    [
      "stdevp(input :: FLOAT) :: FLOAT",
      "The standard deviation of a whole population.",
      "floor(stdevp(x) * 100)",
      124,
    ],
    ["sum(input :: INTEGER | FLOAT) :: INTEGER | FLOAT", "The sum of the values.", "sum(x)", 7],
  ],
  { aggregating: true, after: "UNWIND [1, 2, 4] AS x" },
);
