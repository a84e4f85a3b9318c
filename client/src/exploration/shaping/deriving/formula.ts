import { fieldOf, type Value } from "@chengmai/cypher/values";
import { numberOf } from "./numbers.ts";
import { FormulaError, tokensOf, type Token } from "./tokens.ts";

type Properties = Readonly<Record<string, Value>>;
type Found = number | string | boolean | null;
type Worked = (properties: Properties) => Found;

/** A formula as it was read: what it comes to for a node, and the properties that it names. */
interface Formula {
  names: readonly string[];
  of(properties: Properties): Found;
}

const longest = 300;
const deepest = 40;

const plainOf = (value: Value | undefined): Found =>
  typeof value === "string" || typeof value === "boolean" ? value : numberOf(value);

/** Nothing comes of what is not there, nor of what is no number. */
const counted =
  (work: (a: number, b: number) => number) =>
  (a: Found, b: Found): Found => {
    if (typeof a !== "number" || typeof b !== "number") return null;
    const found = work(a, b);
    return Number.isFinite(found) ? found : null;
  };

const compared =
  (holds: (order: number) => boolean) =>
  (a: Found, b: Found): Found => {
    if (a === null || b === null || typeof a !== typeof b) return null;
    return holds(a < b ? -1 : Number(a > b));
  };

/** Operators by how strongly they bind, the weakest first. */
const levels: readonly Readonly<Record<string, (a: Found, b: Found) => Found>>[] = [
  {
    "=": compared((order) => order === 0),
    "<>": compared((order) => order !== 0),
    "<": compared((order) => order < 0),
    "<=": compared((order) => order <= 0),
    ">": compared((order) => order > 0),
    ">=": compared((order) => order >= 0),
  },
  { "+": counted((a, b) => a + b), "-": counted((a, b) => a - b) },
  { "*": counted((a, b) => a * b), "/": counted((a, b) => a / b) },
];

interface Reading {
  tokens: readonly Token[];
  place: number;
  names: Set<string>;
  end: number;
}

function single(reading: Reading, depth: number): Worked {
  const { tokens, end, names } = reading;
  if (depth > deepest) throw new FormulaError("deep", end);
  const token = tokens[reading.place];
  if (token === undefined) throw new FormulaError("end", end);
  reading.place += 1;
  if (token.kind === "number") {
    const value = Number(token.text);
    return () => value;
  }
  if (token.kind === "text") return () => token.text;
  if (token.kind === "name") {
    names.add(token.text);
    return (properties) => plainOf(fieldOf(properties, token.text));
  }
  if (token.text === "-") {
    const own = single(reading, depth + 1);
    return (properties) => {
      const found = own(properties);
      return typeof found === "number" ? -found : null;
    };
  }
  if (token.text !== "(") throw new FormulaError("letter", token.at);
  const inner = chain(reading, 0, depth + 1);
  if (tokens[reading.place]?.text !== ")") throw new FormulaError("open", token.at);
  reading.place += 1;
  return inner;
}

function chain(reading: Reading, level: number, depth: number): Worked {
  const signs = levels[level];
  if (signs === undefined) return single(reading, depth);
  let own = chain(reading, level + 1, depth);
  for (;;) {
    const token = reading.tokens[reading.place];
    const work = token?.kind === "sign" ? fieldOf(signs, token.text) : undefined;
    if (work === undefined) return own;
    reading.place += 1;
    const [left, right] = [own, chain(reading, level + 1, depth)];
    own = (properties) => work(left(properties), right(properties));
  }
}

/** Reads + − × ÷, comparisons, numbers, "texts" and names of properties. @throws FormulaError where it cannot be read */
export function formulaOf(text: string): Formula {
  if (text.length > longest) throw new FormulaError("long", longest);
  const reading: Reading = { tokens: tokensOf(text), place: 0, names: new Set(), end: text.length };
  const worked = chain(reading, 0, 0);
  const rest = reading.tokens[reading.place];
  if (rest !== undefined) throw new FormulaError("letter", rest.at);
  return { names: [...reading.names], of: worked };
}
