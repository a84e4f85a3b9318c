import { may, only } from "../../types/type.ts";
import { failing } from "../failing.ts";
import { once } from "../once.ts";
import { pieces, type Piece } from "../../syntax/pieces.ts";
import type { Rewriting } from "../render.ts";
import { is, type Syntax } from "../../syntax/tree.ts";
import type { Words } from "./word.ts";

const natural = /^\d+$/;

/** A whole number of a type that may be a float, which is cut; negative ones fail with the words. */
export const countOf = (
  node: Syntax,
  rewriting: Rewriting,
  { words, unless }: { words: string; unless: readonly Piece[] },
): readonly Piece[] => {
  if (natural.test(node.text)) return rewriting.render(node);
  const cut = wholeOf(node, rewriting);
  return pieces`CASE WHEN ${cut} < 0${unless} THEN ${failing(words)} ELSE ${cut} END`;
};

/** A number that is a float only where it is read from somewhere, cut to the integer it is taken for. */
export const wholeOf = (node: Syntax, { render, typeOf }: Rewriting): readonly Piece[] => {
  const value = pieces`(${render(node)})`;
  const type = typeOf(node);
  return type.is === "any" || may(type, "float") ? pieces`toInteger(${value})` : value;
};

// Scaled by its digits, as Neo4j does: 2.675 times 100 is less than 267.5.
const scaled = (value: readonly Piece[], places: readonly Piece[]): Piece[] =>
  pieces`coalesce(toFloat(toString(round(toFloat(toString(${value}) + 'e' + ${places}))) + 'e-' + ${places}), toFloat(${value}))`;

const [least, most] = ["-9223372036854775808.0", "9223372036854775807.0"];

// A half goes up, and what 64 bits cannot hold becomes what they can, as in Java.
const whole = (value: readonly Piece[]): Piece[] =>
  pieces`CASE WHEN ${value} - ${value} <> 0 THEN ${value} WHEN ${value} >= ${most} THEN ${most} WHEN ${value} <= ${least} THEN ${least} WHEN ${value} - floor(${value}) < 0.5 THEN toFloat(floor(${value})) ELSE floor(${value}) + 1.0 END`;

const rounded: Words = (args, rewriting) => {
  const [value, places, mode] = args;
  if (!value) return null;
  if (!places) return pieces`(${once(value, rewriting, whole)})`;
  if (mode && !/^['"]HALF_UP['"]$/i.test(mode.text)) return null;
  if (natural.test(places.text))
    return once(value, rewriting, (number) => scaled(number, pieces`'${places.text}'`));
  const words = "round() takes no negative precision";
  const count = countOf(places, rewriting, { words, unless: [] });
  return once(
    value,
    rewriting,
    (number) =>
      pieces`CASE WHEN ${wholeOf(places, rewriting)} IS NULL THEN null ELSE ${scaled(number, pieces`toString(${count})`)} END`,
  );
};

/** floor and ceil of an integer are floats. */
const floated =
  (name: string): Words =>
  ([value], { render, typeOf }) =>
    value && !only(typeOf(value), "float") ? pieces`toFloat(${name}(${render(value)}))` : null;

const bound = (node: Syntax, rewriting: Rewriting): readonly Piece[] => {
  if (is(node, "numberLiteral")) return rewriting.render(node);
  const value = wholeOf(node, rewriting);
  return pieces`CASE WHEN ${value} IS NULL THEN ${failing("range() takes no null")} ELSE ${value} END`;
};

const range: Words = (args, rewriting) => {
  if (args.every((arg) => natural.test(arg.text) && Number(arg.text) !== 0)) return null;
  const [from, to, by] = args;
  if (!from || !to) return null;
  const ends = pieces`${bound(from, rewriting)}, ${bound(to, rewriting)}`;
  if (!by) return pieces`range(${ends})`;
  const step = bound(by, rewriting);
  const checked = pieces`CASE WHEN (${step}) = 0 THEN ${failing("range() takes no step of zero")} ELSE (${step}) END`;
  return pieces`range(${ends}, ${checked})`;
};

const simple =
  (make: (value: readonly Piece[]) => Piece[]): Words =>
  ([value], rewriting) =>
    value ? pieces`(${once(value, rewriting, make)})` : null;

export const numberWords: Readonly<Record<string, Words>> = {
  round: rounded,
  floor: floated("floor"),
  ceil: floated("ceil"),
  range,
  isnan: simple((value) => pieces`${value} <> ${value}`),
  cot: simple((value) => pieces`1.0 / tan(${value})`),
  haversin: simple((value) => pieces`(1.0 - cos(${value})) / 2`),
  nullif: ([value, another], rewriting) =>
    value && another
      ? pieces`(${once(value, rewriting, (one) => pieces`CASE WHEN ${one} = (${rewriting.render(another)}) THEN null ELSE ${one} END`)})`
      : null,
};
