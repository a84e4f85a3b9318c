import type { Text } from "@codemirror/state";
import type { Given } from "../given.ts";
import { meant } from "../worker/said.ts";
import type { EngineMark, Mark, Severity } from "./mark.ts";
import { wordsOf } from "./words.ts";

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
function placeAt({ line, column }: EngineMark, doc: Text): { from: number; to: number } {
  const { from, to, text } = doc.line(Math.min(Math.max(line ?? 1, 1), doc.lines));
  if (line === undefined || column === undefined)
    return { from: from + text.length - text.trimStart().length, to };
  const start = Math.min(Math.max(column - 1, 0), text.length);
  return { from: from + start, to: from + start + (word.exec(text.slice(start))?.[0].length ?? 0) };
}

/** What the engine said, at its place in the text as it stands, in the reader's language where it is known. */
export function engineMark(mark: EngineMark, doc: Text, { language, say }: Given): Mark {
  const place = placeAt(mark, doc);
  const finding =
    mark.kind === "syntax" ? meant(mark.message, place.from, place.to, "error") : null;
  const known = finding?.kind === "other" ? null : finding;
  const said = known === null ? mark.message : wordsOf(known, false, say);
  const words = mark.words?.[language] ?? said;
  return {
    ...place,
    line: doc.lineAt(place.from).number,
    // A text that only wants its end is not wrong yet.
    severity: known?.severity === "info" ? "info" : severities[mark.kind],
    words,
    own: words === mark.message ? null : mark.message,
    by: "engine",
    fixes: [],
  };
}
