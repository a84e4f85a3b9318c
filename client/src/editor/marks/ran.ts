import { statementsOf } from "../statements.ts";
import type { EngineMark } from "./mark.ts";

/**
 * Marks that the engine gave for a part of a document, by their lines in the whole document.
 * Line and column count from one. Null where that part stands in the text no more.
 */
export function marksWithin(
  document: string,
  part: string,
  marks: readonly EngineMark[],
): EngineMark[] | null {
  const statement = statementsOf(document).find(({ text }) => text === part.trim());
  const from = statement?.from ?? document.indexOf(part);
  if (from < 0) return null;
  const before = document.slice(0, from).split("\n");
  const lines = before.length - 1;
  const columns = before.at(-1)?.length ?? 0;
  return marks.map((mark) => ({
    ...mark,
    ...(mark.line === undefined ? {} : { line: mark.line + lines }),
    ...(mark.column === undefined || mark.line !== 1 ? {} : { column: mark.column + columns }),
  }));
}
