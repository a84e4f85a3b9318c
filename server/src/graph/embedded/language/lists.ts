import { entries, type Entry } from "./entry.ts";

/** Functions of lists and of what may be missing. */
export const listFunctions: readonly Entry[] = entries([
  [
    "all(variable :: VARIABLE IN list :: LIST<ANY> WHERE predicate :: ANY) :: BOOLEAN",
    "Whether the predicate holds for every element.",
    "all(x IN [1, 2] WHERE x > 0)",
    true,
  ],
  [
    "any(variable :: VARIABLE IN list :: LIST<ANY> WHERE predicate :: ANY) :: BOOLEAN",
    "Whether the predicate holds for an element.",
    "any(x IN [1, 2] WHERE x > 1)",
    true,
  ],
  [
    "none(variable :: VARIABLE IN list :: LIST<ANY> WHERE predicate :: ANY) :: BOOLEAN",
    "Whether the predicate holds for no element.",
    "none(x IN [1, 2] WHERE x > 2)",
    true,
  ],
  [
    "single(variable :: VARIABLE IN list :: LIST<ANY> WHERE predicate :: ANY) :: BOOLEAN",
    "Whether the predicate holds for exactly one element.",
    "single(x IN [1, 2] WHERE x > 1)",
    true,
  ],
  [
    "reduce(accumulator :: VARIABLE = initial :: ANY, variable :: VARIABLE IN list :: LIST<ANY> | expression :: ANY) :: ANY",
    "What an expression adds up to over a list, from an initial value.",
    "reduce(total = 0, x IN [1, 2] | total + x)",
    3,
  ],
  [
    "range(start :: INTEGER, end :: INTEGER) :: LIST<INTEGER>",
    "The whole numbers from start to end, both included.",
    "range(1, 3)",
    [1, 2, 3],
  ],
  [
    "range(start :: INTEGER, end :: INTEGER, step :: INTEGER) :: LIST<INTEGER>",
    "The whole numbers from start to end by a step.",
    "range(1, 9, 4)",
    [1, 5, 9],
  ],
  [
    "size(input :: STRING | LIST<ANY>) :: INTEGER",
    "How many elements a list has, or characters a text.",
    "size([1, 2])",
    2,
  ],
  [
    "isEmpty(input :: STRING | MAP | LIST<ANY>) :: BOOLEAN",
    "Whether a text, a list or a map is empty.",
    "isEmpty([])",
    true,
  ],
  ["head(list :: LIST<ANY>) :: ANY", "The first element of a list.", "head([1, 2])", 1],
  ["last(list :: LIST<ANY>) :: ANY", "The last element of a list.", "last([1, 2])", 2],
  [
    "tail(input :: LIST<ANY>) :: LIST<ANY>",
    "All elements of a list but the first.",
    "tail([1, 2, 3])",
    [2, 3],
  ],
  [
    "coalesce(input :: ANY) :: ANY",
    "The first of the values that is not null.",
    "coalesce(null, 'a')",
    "a",
  ],
  [
    "nullIf(v1 :: ANY, v2 :: ANY) :: ANY",
    "Null where both values are the same, else the first.",
    "nullIf(1, 2)",
    1,
  ],
]);
