import { GraphError } from "../graph-error.ts";
import { placeAt, scan } from "@chengmai/cypher/text";

/** What a person writes is far below; what a parser takes minutes for is far above. */
const most = {
  characters: 100_000,
  /** Brackets of every kind and CASE, in one another. */
  deep: 100,
  /** The parser's time grows with the cube of this: 30 take it 0.6 s, 100 take 51 s. */
  cases: 30,
} as const;

const word = /[\p{L}_][\p{L}\p{N}_]*/uy;

const tooDeep = (text: string, offset: number, what: string): GraphError =>
  new GraphError(
    "too-deep",
    `${what}; take parts out with WITH … AS, or keep them as parameters.`,
    { place: placeAt(text, offset) },
  );

const wordAt = (text: string, at: number): string => {
  word.lastIndex = at;
  return word.exec(text)?.[0] ?? "";
};

/** A name after a dot, a colon or a dollar sign, or the key of a map, is no keyword. */
const isName = (text: string, from: number, to: number): boolean =>
  /[.:$]/.test(text[from - 1] ?? "") || text[to] === ":";

/**
 * Looks once over a text, in time that grows with its length alone, before anything parses it.
 * @throws GraphError `too-large`, or `too-deep` with the place where it becomes so
 */
export function withinBounds(text: string): void {
  if (text.length > most.characters) {
    const detail = `A text may have ${most.characters} characters; this one has ${text.length}. Give long lists as parameters.`;
    throw new GraphError("too-large", detail);
  }
  let brackets = 0;
  let cases = 0;
  for (const { kind, from, to } of scan(text)) {
    if (kind !== "run") continue;
    for (let at = from; at < to;) {
      const sign = text[at] ?? "";
      const name = wordAt(text, at);
      if (/[([{]/.test(sign)) brackets += 1;
      else if (/[)\]}]/.test(sign)) brackets = Math.max(0, brackets - 1);
      else if (name !== "" && !isName(text, at, at + name.length)) {
        if (/^case$/i.test(name)) cases += 1;
        else if (/^end$/i.test(name)) cases = Math.max(0, cases - 1);
      }
      if (cases > most.cases) {
        throw tooDeep(text, at, `More than ${most.cases} CASE stand in one another`);
      }
      if (brackets + cases > most.deep) {
        throw tooDeep(text, at, `More than ${most.deep} brackets stand in one another`);
      }
      at += Math.max(1, name.length);
    }
  }
}
