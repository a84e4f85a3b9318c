import { isList, storedAs } from "../../types/type.ts";
import { failing } from "../failing.ts";
import { once } from "../once.ts";
import { joined, pieces, type Piece } from "../../syntax/pieces.ts";
import { child, expressions, is, kindOf } from "../../syntax/tree.ts";
import type { Words } from "./word.ts";
import { countOf } from "./number-words.ts";

/** The parts of a text by counts, which must not be negative where the text can be cut. */
const cut =
  (name: string, isCut: string): Words =>
  (args, rewriting) => {
    const [text, ...counts] = args;
    if (!text || counts.every((count) => /^\d+$/.test(count.text))) return null;
    const value = rewriting.render(text);
    const unless = pieces` AND size(${value}) ${isCut}`;
    const words = `${name}() takes no negative number`;
    const given = counts.map((count) => countOf(count, rewriting, { words, unless }));
    return pieces`${name}(${joined([value, ...given], ", ")})`;
  };

const letters = (text: readonly Piece[], name: string): Piece[] =>
  pieces`CASE WHEN ${text} = '' THEN [''] ELSE [${name} IN range(0, size(${text}) - 1) | substring(${text}, ${name}, 1)] END`;

/** By an empty text a text is split into its letters; the engine adds an empty one at both ends. */
const split: Words = ([text, by], rewriting) => {
  const { render, typeOf, freshName } = rewriting;
  if (!text || !by || isList(typeOf(by))) return null;
  if (is(by, "stringLiteral") && by.text.length > 2) return null;
  const name = freshName();
  const sign = pieces`(${render(by)})`;
  return pieces`(${once(text, rewriting, (value) =>
    is(by, "stringLiteral")
      ? pieces`CASE WHEN ${value} IS NULL THEN null ELSE ${letters(value, name)} END`
      : pieces`CASE WHEN ${sign} = '' AND ${value} IS NOT NULL THEN ${letters(value, name)} ELSE split(${value}, ${sign}) END`,
  )})`;
};

const isEmpty: Words = ([value], rewriting) => {
  if (!value) return null;
  const type = rewriting.typeOf(value);
  if (type.is === "map") return pieces`(size(keys(${rewriting.render(value)})) = 0)`;
  const sized = pieces`size(${rewriting.render(value)})`;
  if (type.is !== "any") return pieces`(${sized} = 0)`;
  return pieces`(coalesce(${sized}, size(keys(${rewriting.render(value)}))) = 0)`;
};

const size: Words = ([argument, another], { render }) => {
  if (!argument || another || kindOf(argument) !== "patternComprehension") return null;
  const pattern = child(argument, "pathPatternNonEmpty");
  const hasTest = expressions(argument).length > 1;
  const [test] = expressions(argument);
  if (!pattern) return null;
  const where = hasTest && test ? pieces` WHERE ${render(test)}` : [];
  return pieces`COUNT { ${render(pattern)}${where} }`;
};

// What Rust takes for white space and Java does not, each with a letter of no text to stand in for it.
const kept = [
  ["\u00a0", "\ufdd0"],
  ["\u2007", "\ufdd1"],
  ["\u202f", "\ufdd2"],
  ["\u0085", "\ufdd3"],
] as const;

/** Spaces that do not break stay at a text's ends. */
const trimmed =
  (name: string): Words =>
  ([text, another], rewriting) => {
    if (!text || another) return null;
    return pieces`(${once(text, rewriting, (value) => {
      const held = kept.map(([space]) => pieces`${value} CONTAINS '${space}'`);
      const hidden = kept.reduce(
        (list: readonly Piece[], [space, letter]) =>
          pieces`replace(${list}, '${space}', '${letter}')`,
        value,
      );
      const shown = kept.reduce(
        (list: readonly Piece[], [space, letter]) =>
          pieces`replace(${list}, '${letter}', '${space}')`,
        pieces`${name}(${hidden})`,
      );
      return pieces`CASE WHEN ${joined(held, " OR ")} THEN ${shown} ELSE ${name}(${value}) END`;
    })})`;
  };

const unturned = failing(
  "reverse() takes no list that is stored as a property; write reverse([x IN list | x])",
);

/** A list that a property holds Neo4j does not turn round; a text it does. */
const reverse: Words = ([value], rewriting) => {
  if (!value || storedAs(rewriting.typeOf(value)) !== "surely") return null;
  return pieces`(${once(
    value,
    rewriting,
    (one) =>
      pieces`CASE WHEN ${one} IS NULL OR ${one} STARTS WITH '' THEN reverse(${one}) ELSE ${unturned} END`,
  )})`;
};

export const textWords: Readonly<Record<string, Words>> = {
  left: cut("left", "> 0"),
  right: cut("right", ">= 0"),
  substring: cut("substring", "> 0"),
  split,
  size,
  reverse,
  isempty: isEmpty,
  trim: trimmed("trim"),
  btrim: trimmed("trim"),
  ltrim: trimmed("ltrim"),
  rtrim: trimmed("rtrim"),
};
