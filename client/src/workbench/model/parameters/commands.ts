import { faultsOf } from "@chengmai/cypher/parameter";
import { isHeld, type Value } from "@chengmai/cypher/values";
import { literalOf } from "./literal.ts";

/** What the `:param` lines at the head of a text say. */
interface Commands {
  values: Record<string, Value>;
  /** Lines, counted from 1, that cannot be read as a parameter. */
  unread: readonly { line: number; text: string }[];
  /** The text with these lines blanked, every other letter at its own place. */
  rest: string;
}

const line = /^\s*:params?\s+([\s\S]*)$/i;
const one = /^(?:`((?:``|[^`])+)`|([\p{L}_][\p{L}\p{N}_]*))\s*(?:=>|:)\s*(.*)$/su;

const isMap = (value: Value | undefined): value is Record<string, Value> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function found(said: string): Record<string, Value> | null {
  const text = said.trim().replace(/;$/, "");
  if (text.startsWith("{")) {
    const map = literalOf(text);
    if (!isMap(map)) return null;
    // Names such as `kind` and `value` are names here, whatever a value of that look would be.
    return isHeld(map) ? map.value : map;
  }
  const [, quoted, word, given = ""] = one.exec(text) ?? [];
  const name = quoted?.replaceAll("``", "`") ?? word;
  const value = literalOf(given.trim());
  return name === undefined || value === undefined ? null : { [name]: value };
}

/** What a line says, if all of it can be sent. */
function read(said: string): Record<string, Value> | null {
  const params = found(said);
  return params === null || faultsOf(params).length > 0 ? null : params;
}

/** Where a line goes on behind the blanks and comments it begins with, and whether one goes on in the next. */
function afterComments(own: string, open: boolean): { from: number; open: boolean } {
  let from = 0;
  let within = open;
  for (;;) {
    const end = within ? own.indexOf("*/", from) : from - 2;
    if (within && end < 0) return { from: own.length, open: true };
    from = end + 2;
    while (/\s/.test(own[from] ?? "")) from += 1;
    if (own.startsWith("//", from)) return { from: own.length, open: false };
    within = own.startsWith("/*", from);
    if (!within) return { from, open: false };
    from += 2;
  }
}

/** Reads `:param name => value` and `:param {…}` before the first statement, as Neo4j Browser does. */
export function commandsOf(text: string): Commands {
  const values: Record<string, Value> = {};
  const unread: { line: number; text: string }[] = [];
  const lines = text.split("\n");
  let inComment = false;
  for (const [at, own] of lines.entries()) {
    const { from, open } = afterComments(own, inComment);
    inComment = open;
    if (from === own.length) continue;
    const said = line.exec(own.slice(from))?.[1];
    if (said === undefined) break;
    const given = read(said);
    if (given === null) unread.push({ line: at + 1, text: own.trim() });
    else Object.assign(values, given);
    lines[at] = own.slice(0, from) + own.slice(from).replaceAll(/[^\r]/g, " ");
  }
  return { values, unread, rest: lines.join("\n") };
}
