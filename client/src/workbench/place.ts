import type { Result } from "./result.ts";

/** A place in a text, line and column counted from one, as problems say it. */
export interface Place {
  line: number;
  column: number;
}

/** Line and column of an offset. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The offset of a line and column within a text, kept inside it. */
export function offsetOf(text: string, { line, column }: Place): number {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return Math.min(text.length, before + Math.min(column - 1, lines[line - 1]?.length ?? 0));
}

/** A place within a statement as one of the text it stands in from an offset on. */
export function placeWithin(text: string, from: number, { line, column }: Place): Place {
  const start = placeOf(text, from);
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
