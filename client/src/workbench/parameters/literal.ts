import { exactKinds, type Exact, type Value } from "@chengmai/cypher/values";

/** A reader of Cypher literals that stands at a place of its text. */
interface At {
  text: string;
  place: number;
}

class NoLiteral extends Error {}

const space = /\s*/y;
const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const word = /[\p{L}_][\p{L}\p{N}_]*/uy;
const quoted = /'((?:\\[\s\S]|''|[^'\\])*)'|"((?:\\[\s\S]|""|[^"\\])*)"|`((?:``|[^`])*)`/y;

function taken(at: At, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = at.place;
  const found = pattern.exec(at.text);
  if (found !== null) at.place += found[0].length;
  return found;
}

const passed = (at: At, sign: string): boolean => {
  taken(at, space);
  if (!at.text.startsWith(sign, at.place)) return false;
  at.place += sign.length;
  return true;
};

const escapes: Record<string, string> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

const unescaped = (text: string): string =>
  text.replaceAll(/\\(?:u([\da-fA-F]{4})|([\s\S]))/g, (_, code?: string, one = "") =>
    code === undefined ? (escapes[one] ?? one) : String.fromCharCode(Number.parseInt(code, 16)),
  );

const textOf = (found: RegExpExecArray): string =>
  unescaped(found[1] ?? found[2] ?? found[3] ?? "");

function readNumber(text: string): Value {
  if (!/^[+-]?\d+$/.test(text)) {
    const value = Number(text);
    return Number.isInteger(value) ? { kind: "float", value: String(value) } : value;
  }
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : { kind: "integer", value: text.replace("+", "") };
}

function readList(at: At): Value[] {
  const list: Value[] = [];
  if (passed(at, "]")) return list;
  do list.push(readValue(at));
  while (passed(at, ","));
  if (!passed(at, "]")) throw new NoLiteral();
  return list;
}

function readMap(at: At): Record<string, Value> {
  const entries: [string, Value][] = [];
  if (passed(at, "}")) return {};
  do {
    taken(at, space);
    const text = taken(at, quoted);
    const key = text === null ? taken(at, word)?.[0] : textOf(text);
    if (key === undefined || !passed(at, ":")) throw new NoLiteral();
    entries.push([key, readValue(at)]);
  } while (passed(at, ","));
  if (!passed(at, "}")) throw new NoLiteral();
  return Object.fromEntries(entries);
}

function readWord(at: At, name: string): Value {
  const lower = name.toLowerCase();
  if (lower === "null") return null;
  if (lower === "true" || lower === "false") return lower === "true";
  const kind = exactKinds.find((each) => each === lower);
  if (kind === undefined || !passed(at, "(")) throw new NoLiteral();
  taken(at, space);
  const text = taken(at, quoted);
  if (text === null || !passed(at, ")")) throw new NoLiteral();
  return { kind, value: textOf(text) } satisfies Exact;
}

function readValue(at: At): Value {
  if (passed(at, "[")) return readList(at);
  if (passed(at, "{")) return readMap(at);
  const text = taken(at, quoted);
  if (text !== null) return textOf(text);
  const digits = taken(at, number);
  if (digits !== null) return readNumber(digits[0]);
  const name = taken(at, word);
  if (name === null) throw new NoLiteral();
  return readWord(at, name[0]);
}

/** A Cypher literal as a value: `1`, `'a'`, `[1, 2]`, `{a: 1}`, `date('2024-01-01')`; undefined for anything else. */
export function literalOf(text: string): Value | undefined {
  const at = { text, place: 0 };
  try {
    const value = readValue(at);
    taken(at, space);
    return at.place === text.length || text.slice(at.place).trim() === ";" ? value : undefined;
  } catch (thrown) {
    if (thrown instanceof NoLiteral) return undefined;
    throw thrown;
  }
}
