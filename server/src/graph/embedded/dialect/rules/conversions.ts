import { elementOf, may, only, type Type } from "../../types/type.ts";
import { failing } from "../failing.ts";
import { once } from "../once.ts";
import { fresh, pieces, type Piece } from "../pieces.ts";
import type { Words } from "./functions.ts";

// Rust reads 'inf' and 'nan', Java does not.
const named = "['NaN', 'Infinity', '+Infinity', '-Infinity']";

const floatOf = (value: readonly Piece[]): Piece[] =>
  pieces`CASE WHEN toLower(${value}) CONTAINS 'n' AND NOT trim(${value}) IN ${named} THEN null ELSE coalesce(toFloat(trim(${value})), toFloat(${value})) END`;

const integerOf = (value: readonly Piece[], beyond: readonly Piece[]): Piece[] =>
  pieces`coalesce(toInteger(${value}), CASE WHEN toLower(${value}) CONTAINS 'n' THEN null WHEN abs(toFloat(${value})) >= 9223372036854775808.0 THEN ${beyond} ELSE toInteger(toFloat(${value})) END)`;

const booleanOf = (value: readonly Piece[]): Piece[] =>
  pieces`coalesce(toBoolean(trim(${value})), toBoolean(${value}), (${value} - ${value}) = 0 AND ${value} <> 0)`;

const beyond = failing(
  "text of a float below 0.001 or from 1.0E7 on is written otherwise here; return the number itself, or take toInteger() of it",
  "cannot",
);

// Java writes 4.0, the engine 4.
const writtenFloat = (value: readonly Piece[]): Piece[] =>
  pieces`CASE WHEN ${value} <> 0 AND (abs(${value}) < 0.001 OR abs(${value}) >= 1e7) THEN ${beyond} WHEN ${value} = floor(${value}) THEN toString(${value}) + '.0' ELSE toString(${value}) END`;

/** A value of that type as the text Neo4j makes of it; the value is named several times where it may be a float. */
export const written = (value: readonly Piece[], type: Type): Piece[] => {
  if (only(type, "string")) return [...value];
  if (only(type, "float")) return writtenFloat(value);
  if (type.is !== "any" && !may(type, "float")) return pieces`toString(${value})`;
  // Halved, one is 0 as an integer and 0.5 as a float.
  return pieces`CASE WHEN (${value} - ${value} + 1) / 2 > 0 THEN ${writtenFloat(value)} ELSE toString(${value}) END`;
};

const orNull = (make: (value: readonly Piece[]) => Piece[]) => ({
  single: ((args, rewriting) => {
    const [value] = args;
    return value && args.length === 1 ? pieces`(${once(value, rewriting, make)})` : null;
  }) satisfies Words as Words,
  list: ((args, { render, freshName }) => {
    const [list] = args;
    const name = freshName();
    return list ? pieces`[${name} IN ${render(list)} | ${make(fresh(name))}]` : null;
  }) satisfies Words as Words,
});

const integers = orNull((value) => integerOf(value, fresh("null")));
const floats = orNull(floatOf);
const booleans = orNull(booleanOf);

const convert =
  (
    sure: readonly ("integer" | "float" | "boolean")[],
    make: (value: readonly Piece[]) => Piece[],
  ): Words =>
  (args, rewriting) => {
    const [value] = args;
    if (!value || only(rewriting.typeOf(value), ...sure)) return null;
    return pieces`(${once(value, rewriting, make)})`;
  };

const text: Words = ([value], rewriting) => {
  const type = rewriting.typeOf(value);
  if (!value) return null;
  return pieces`(${once(value, rewriting, (one) => written(one, type))})`;
};

export const conversionWords: Readonly<Record<string, Words>> = {
  tofloat: convert(["integer", "float"], floatOf),
  tofloatornull: floats.single,
  tofloatlist: floats.list,
  tointeger: convert(["integer", "float", "boolean"], (value) =>
    integerOf(value, failing("toInteger() of a text beyond 64 bits")),
  ),
  tointegerornull: integers.single,
  tointegerlist: integers.list,
  toboolean: convert(["boolean"], booleanOf),
  tobooleanornull: booleans.single,
  tobooleanlist: booleans.list,
  tostring: text,
  tostringornull: text,
  tostringlist: ([list], { render, freshName, typeOf }) => {
    const name = fresh(freshName());
    return list
      ? pieces`[${name} IN ${render(list)} | ${written(name, elementOf(typeOf(list)))}]`
      : null;
  },
};
