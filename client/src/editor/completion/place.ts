import type { EditorState } from "@codemirror/state";
import { commands, inCommand, isCommand } from "../commands.ts";
import { currentStatement } from "../run.ts";
import { namePart, scan } from "@chengmai/cypher/text";

const typedName = new RegExp(`${namePart}*$`, "u");

/** Where a name is being written. */
export interface Place {
  /** Where the name begins, its back-quote included. */
  from: number;
  /** The statement up to there. */
  before: string;
  inQuotes: boolean;
}

/** Where the name at the caret begins; null in strings, comments and commands. */
export function placeAt(state: EditorState, caret: number): Place | null {
  const start = currentStatement(state)?.reach.from ?? 0;
  const text = state.field(commands).rest.slice(Math.min(start, caret), caret);
  if (inCommand(state, caret) || isCommand({ text: text.trimStart() })) return null;
  const offset = caret - text.length;
  let open = -1;
  for (const { kind, from, to } of scan(text)) {
    if (kind === "comment" && to === text.length && !text.endsWith("*/")) return null;
    if (kind !== "run" || to - from !== 1) continue;
    if (text[from] === "'" || text[from] === '"') return null;
    if (text[from] === "`") open = from;
  }
  if (open >= 0) return { from: offset + open, before: text.slice(0, open), inQuotes: true };
  const [name = ""] = typedName.exec(text) ?? [];
  const before = text.slice(0, text.length - name.length);
  return { from: offset + before.length, before, inQuotes: false };
}

/** Whether a list is wanted without being asked for. */
export function opens({ before }: Place, name: string): boolean {
  if (name !== "") return !/^\d/.test(name);
  if (/[\p{L}\p{N}_)\]`]\.$/u.test(before)) return !/(?:^|[^\p{L}_])\d+\.$/u.test(before);
  if (before.endsWith("$")) return true;
  if (!/[:|&!]$/.test(before)) return false;
  // Behind the colon of a map stands a value.
  const within = before.replaceAll(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g, "");
  return within.lastIndexOf("{") <= Math.max(within.lastIndexOf("("), within.lastIndexOf("["));
}
