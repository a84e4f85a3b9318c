import { mended, type Mended } from "./mend.ts";

/** What the dialect cures in operators and functions. */
export const mendedValues: readonly Mended[] = [
  mended(
    "list-plus-unknown",
    "A list plus a value of unknown type",
    "UNWIND [1, [2]] AS x RETURN [0] + x AS l",
    [[[0, 1]], [[0, 2]]],
  ),
  mended(
    "text-of-floats",
    "A whole float keeps its point as a text",
    "UNWIND [1.5, 2.5] AS x WITH sum(x) AS s RETURN toString(s) AS a, 's=' + s AS b",
    [["4.0", "s=4.0"]],
  ),
  mended("split-by-nothing", "split(text, '') gives the letters", "RETURN split('ab', '') AS x", [
    [["a", "b"]],
  ]),
  mended("power-from-left", "2 ^ 3 ^ 2 goes from the left", "RETURN 2 ^ 3 ^ 2 = 64 AS x", [[true]]),
  mended(
    "remainder-of-zero",
    "The remainder of a float by zero is no number",
    "RETURN 5.0 % 0.0 AS x",
    [[{ kind: "float", value: "NaN" }]],
  ),
  mended(
    "conversions",
    "Texts are trimmed before they become booleans or floats, and integers become booleans",
    "RETURN toBoolean(1) AS a, toBoolean(' true ') AS b, toFloat(' 1.5 ') AS c, toFloat('inf') AS d",
    [[true, true, 1.5, null]],
  ),
  mended(
    "whole-numbers-of-functions",
    "floor and ceil of an integer are floats",
    "RETURN floor(3) / 2 AS a, ceil(3) / 2 AS b",
    [[1.5, 1.5]],
  ),
  mended("round-to-places", "round(x, places)", "RETURN round(2.675, 2) AS x", [[2.68]]),
  mended("empty-map", "isEmpty of a map", "RETURN isEmpty({}) AS x", [[true]]),
  mended(
    "null-if",
    "nullIf with null",
    "MATCH (a:A {id: 'a'}) RETURN nullIf(a.w, a.none) AS x",
    [[1]],
    ["CREATE (:A {id: 'a', w: 1})"],
  ),
  mended(
    "reduce-from-nothing",
    "reduce() goes on from a property that is missing",
    "MATCH (a:A) RETURN reduce(s = a.none, x IN [1, 2] | x) AS x",
    [[2]],
    ["CREATE (:A)"],
  ),
  mended(
    "reduce-over-nothing",
    "reduce() goes on after a step that gives nothing",
    "RETURN reduce(s = 0, x IN [{a: 1}, {}, {a: 5}] | x.a) AS x, reduce(s = 0, x IN [1, null, 5] | coalesce(s, 0) + x) AS y",
    [[5, 5]],
  ),
];
