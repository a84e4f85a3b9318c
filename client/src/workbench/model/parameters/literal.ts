import { floatText, pointText, readAsAnswered } from "@chengmai/cypher/exact";
import { faultsOf, mostDeep } from "@chengmai/cypher/parameter";
import { exactKinds, isExact, type Exact, mapForWire, type Value } from "@chengmai/cypher/values";

/** A reader of Cypher literals that stands at a place of its text. */
interface At {
  text: string;
  place: number;
  /** Lists and maps that are open here. */
  depth: number;
}

class NoLiteral extends Error {}

const space = /\s*/y;
const number = /[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?(?![\w.])/y;
const word = /[\p{L}_][\p{L}\p{N}_]*/uy;
const quoted = /'((?:\\[\s\S]|[^'\\])*)'|"((?:\\[\s\S]|[^"\\])*)"|`((?:``|[^`])*)`/y;

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

const escapes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    n: "\n",
    t: "\t",
    r: "\r",
    b: "\b",
    f: "\f",
    "\\": "\\",
    "'": "'",
    '"': '"',
    "`": "`",
  }),
);

function unescaped(text: string): string {
  return text.replaceAll(/\\(?:u([\da-fA-F]{4})|([\s\S]))/g, (_, code?: string, one = "") => {
    const letter =
      code === undefined ? escapes.get(one) : String.fromCharCode(Number.parseInt(code, 16));
    if (letter === undefined) throw new NoLiteral();
    return letter;
  });
}

const textOf = (found: RegExpExecArray): string =>
  found[3]?.replaceAll("``", "`") ?? unescaped(found[1] ?? found[2] ?? "");

function exactly(kind: Exact["kind"], text: string): Value {
  const read = readAsAnswered({ kind, value: text });
  if ("wrong" in read) throw new NoLiteral();
  return read.value;
}

function readNumber(text: string): Value {
  // Neo4j, too, reads no octal number in this old way.
  if (/^[+-]?0\d/.test(text)) throw new NoLiteral();
  return exactly(/^[+-]?\d+$/.test(text) ? "integer" : "float", text.replace(/^\+/, ""));
}

/** Goes one list or map deeper while it reads. */
function within<T>(at: At, read: (at: At) => T): T {
  if (at.depth >= mostDeep) throw new NoLiteral();
  at.depth += 1;
  const value = read(at);
  at.depth -= 1;
  return value;
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

/** A point's own map: `{srid: 4326, x: 1, y: 2}`. */
function readPoint(at: At): Value {
  const { srid, x, y, z, ...more } = within(at, readMap);
  const [first, second, third] = [x, y, z].map((each) => {
    const value = each !== undefined && isExact(each) ? Number(each.value) : each;
    return typeof value === "number" ? value : undefined;
  });
  const known = typeof srid === "number" && first !== undefined && second !== undefined;
  if (!known || Object.keys(more).length > 0 || !passed(at, ")")) throw new NoLiteral();
  return exactly("point", pointText({ srid, x: first, y: second, z: third }));
}

const unusual: ReadonlyMap<string, number> = new Map([
  ["nan", Number.NaN],
  ["infinity", Number.POSITIVE_INFINITY],
  ["inf", Number.POSITIVE_INFINITY],
]);

function readWord(at: At, name: string): Value {
  const lower = name.toLowerCase();
  if (lower === "null") return null;
  if (lower === "true" || lower === "false") return lower === "true";
  const odd = unusual.get(lower);
  if (odd !== undefined) return exactly("float", floatText(odd));
  const kind = exactKinds.find((each) => each === lower);
  if (kind === undefined || !passed(at, "(")) throw new NoLiteral();
  if (kind === "point" && passed(at, "{")) return readPoint(at);
  taken(at, space);
  const text = taken(at, quoted);
  if (text === null || !passed(at, ")")) throw new NoLiteral();
  return exactly(kind, textOf(text));
}

function readValue(at: At): Value {
  if (passed(at, "[")) return within(at, readList);
  if (passed(at, "{")) return mapForWire(within(at, readMap));
  if (/^-inf(inity)?\b/i.test(at.text.slice(at.place, at.place + 10))) {
    passed(at, "-");
    taken(at, word);
    return exactly("float", "-Infinity");
  }
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
  const at = { text, place: 0, depth: 0 };
  try {
    const value = readValue(at);
    taken(at, space);
    const ended = at.place === text.length || text.slice(at.place).trim() === ";";
    return ended && faultsOf({ value }).length === 0 ? value : undefined;
  } catch (thrown) {
    if (thrown instanceof NoLiteral) return undefined;
    throw thrown;
  }
}
