import { faultsOf } from "@chengmai/cypher/parameter";
import { isHeld, type Value } from "@chengmai/cypher/values";
import { literalOf } from "./literal.ts";

/** What the `:param` lines at the head of a text say. */
export interface Commands {
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

/** Reads `:param name => value` and `:param {…}` before the first statement, as Neo4j Browser does. */
export function commandsOf(text: string): Commands {
  const values: Record<string, Value> = {};
  const unread: { line: number; text: string }[] = [];
  const lines = text.split("\n");
  for (const [at, own] of lines.entries()) {
    const said = line.exec(own)?.[1];
    if (said === undefined) {
      if (own.trim() === "" || own.trimStart().startsWith("//")) continue;
      break;
    }
    const given = read(said);
    if (given === null) unread.push({ line: at + 1, text: own.trim() });
    else Object.assign(values, given);
    lines[at] = own.replaceAll(/[^\r]/g, " ");
  }
  return { values, unread, rest: lines.join("\n") };
}
