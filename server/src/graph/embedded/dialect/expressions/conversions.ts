import { elementOf, may, only, type ScalarKind, type Type } from "../../types/type.ts";
import { failing } from "../failing.ts";
import { once } from "../once.ts";
import { fresh, pieces, type Piece } from "../../syntax/pieces.ts";
import type { Words } from "./word.ts";

// Rust reads 'inf' and 'nan', Java does not.
const named = "['NaN', 'Infinity', '+Infinity', '-Infinity']";

// Java reads the digits of every script, `1d` and `0x1p3`, Rust none of them.
const javas = String.raw`'(?is)\\s*[+-]?[0-9.]+(e[+-]?[0-9]+)?[df]\\s*|.*[\\p{Nd}&&[^0-9]].*|\\s*[+-]?0x[0-9a-f.]*p.*'`;
const onlyJava = failing(
  "number in digits of another script, in hexadecimal or with a letter after it is not read here; give it in plain digits",
  "cannot",
);

type Make = (value: readonly Piece[], type: Type) => Piece[];

const floatOf: Make = (value) =>
  pieces`CASE WHEN ${value} =~ ${javas} THEN ${onlyJava} WHEN toLower(${value}) CONTAINS 'n' AND NOT trim(${value}) IN ${named} THEN null ELSE coalesce(toFloat(trim(${value})), toFloat(${value})) END`;

const integerOf =
  (beyond: readonly Piece[]): Make =>
  (value) =>
    pieces`coalesce(toInteger(${value}), CASE WHEN ${value} =~ ${javas} THEN ${onlyJava} WHEN toLower(${value}) CONTAINS 'n' THEN null WHEN abs(toFloat(${value})) >= 9223372036854775808.0 THEN ${beyond} ELSE toInteger(toFloat(${value})) END)`;

// Halved, one is 0 as an integer and 0.5 as a float.
const booleanOf: Make = (value) =>
  pieces`coalesce(toBoolean(trim(${value})), toBoolean(${value}), CASE WHEN (${value} - ${value} + 1) / 2 = 0 THEN ${value} <> 0 END)`;

const beyond = failing(
  "text of a float below 0.001 or from 1.0E7 on is written otherwise here; return the number itself, or take toInteger() of it",
  "cannot",
);

// Java writes 4.0, the engine 4.
const writtenFloat = (value: readonly Piece[]): Piece[] =>
  pieces`CASE WHEN ${value} <> 0 AND (abs(${value}) < 0.001 OR abs(${value}) >= 1e7) THEN ${beyond} WHEN ${value} = floor(${value}) THEN toString(${value}) + '.0' ELSE toString(${value}) END`;

/** A value of that type as the text Neo4j makes of it; the value is named several times where it may be a float. */
export const written: Make = (value, type) => {
  if (only(type, "string")) return [...value];
  if (only(type, "float")) return writtenFloat(value);
  if (type.is !== "any" && !may(type, "float")) return pieces`toString(${value})`;
  return pieces`CASE WHEN (${value} - ${value} + 1) / 2 > 0 THEN ${writtenFloat(value)} ELSE toString(${value}) END`;
};

/** Null for what is no scalar, which `…OrNull` does not convert. */
const ofScalars =
  (make: Make): Make =>
  (value, type) => {
    if (type.is === "scalar" || type.is === "null") return make(value, type);
    if (type.is !== "any" && type.is !== "mixed") return fresh("null");
    return pieces`CASE WHEN ${value} STARTS WITH '' OR (${value} - ${value}) IS NOT NULL OR (NOT ${value}) IS NOT NULL THEN ${make(value, type)} END`;
  };

/** As the function does it, left to the engine for values that are sure to be of these kinds. */
const convert =
  (make: Make, ...sure: ScalarKind[]): Words =>
  ([value], rewriting) => {
    const type = rewriting.typeOf(value);
    if (!value || only(type, ...sure)) return null;
    return pieces`(${once(value, rewriting, (one) => make(one, type))})`;
  };

const ofList =
  (make: Make): Words =>
  ([list], { render, freshName, typeOf }) => {
    const name = fresh(freshName());
    const of = elementOf(typeOf(list));
    return list ? pieces`[${name} IN ${render(list)} | ${ofScalars(make)(name, of)}]` : null;
  };

const integerOrNull = integerOf(fresh("null"));
const integerOrError = integerOf(failing("toInteger() of a text beyond 64 bits"));

export const conversionWords: Readonly<Record<string, Words>> = {
  tofloat: convert(floatOf, "integer", "float"),
  tofloatornull: convert(ofScalars(floatOf)),
  tofloatlist: ofList(floatOf),
  tointeger: convert(integerOrError, "integer", "float", "boolean"),
  tointegerornull: convert(ofScalars(integerOrNull)),
  tointegerlist: ofList(integerOrNull),
  toboolean: convert(booleanOf, "boolean"),
  tobooleanornull: convert(ofScalars(booleanOf)),
  tobooleanlist: ofList(booleanOf),
  tostring: convert(written, "string", "integer", "boolean"),
  tostringornull: convert(ofScalars(written)),
  tostringlist: ofList(written),
};
