import type { Text } from "@codemirror/state";
import type { Given } from "../given.ts";
import type { EngineMark, Mark, Severity } from "./mark.ts";

const severities: Record<EngineMark["kind"], Severity> = {
  syntax: "error",
  refused: "error",
  cannot: "error",
  failed: "error",
  differs: "warning",
  notice: "info",
};

const word = /^(?:`(?:[^`]|``)*`|[\p{L}\p{N}_]+|.)/u;

/** Where the engine means; a line without a column is meant whole. */
function placeOf({ line, column }: EngineMark, doc: Text): { from: number; to: number } {
  const { from, to, text } = doc.line(Math.min(Math.max(line ?? 1, 1), doc.lines));
  if (line === undefined || column === undefined)
    return { from: from + text.length - text.trimStart().length, to };
  const start = Math.min(Math.max(column - 1, 0), text.length);
  return { from: from + start, to: from + start + (word.exec(text.slice(start))?.[0].length ?? 0) };
}

/** What the engine said, at its place in the text as it stands. */
export function engineMark(mark: EngineMark, doc: Text, { language }: Given): Mark {
  const place = placeOf(mark, doc);
  const words = mark.words?.[language] ?? mark.message;
  return {
    ...place,
    line: doc.lineAt(place.from).number,
    severity: severities[mark.kind],
    words,
    own: words === mark.message ? null : mark.message,
    by: "engine",
    fixes: [],
  };
}
