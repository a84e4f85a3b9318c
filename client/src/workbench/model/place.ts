import { placeAt, type Place } from "@chengmai/cypher/text";
import type { Result } from "../../values/result.ts";

/** A place within a statement as one of the text it stands in from an offset on. */
export function placeWithin(text: string, from: number, { line, column }: Place): Place {
  const start = placeAt(text, from);
  return {
    line: start.line + line - 1,
    column: line === 1 ? start.column + column - 1 : column,
  };
}

/** Where the refusal of a run points in its tab's text; null where it says no place, or the text has changed. */
export function refusedAt({ asked, from, refusal }: Result, text: string): Place | null {
  const { line, column } = refusal?.problem ?? {};
  if (line === undefined || !text.startsWith(asked.text, from)) return null;
  return placeWithin(text, from, { line, column: column ?? 1 });
}
