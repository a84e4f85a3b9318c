import {
  sortedFields,
  toldNode,
  toldNumber,
  toldPath,
  toldRelationship,
  type Told,
} from "../told.ts";

interface Reading {
  text: string;
  at: number;
  /** A whole float keeps its kind, as a parameter has to. */
  exact: boolean;
}

const take = (from: Reading, pattern: RegExp): string | null => {
  const sticky = new RegExp(pattern.source, "y");
  sticky.lastIndex = from.at;
  const found = sticky.exec(from.text);
  if (!found) return null;
  from.at = sticky.lastIndex;
  return found[0];
};

const space = (from: Reading): void => void take(from, /\s*/);

const sign = (from: Reading, expected: string): boolean => {
  space(from);
  if (!from.text.startsWith(expected, from.at)) return false;
  from.at += expected.length;
  return true;
};

const need = (from: Reading, expected: string): void => {
  if (!sign(from, expected)) throw new Error(`${expected} is missing at ${from.at}: ${from.text}`);
};

const name = (from: Reading): string => {
  space(from);
  const quoted = take(from, /`[^`]*`/);
  return quoted ? quoted.slice(1, -1) : (take(from, /[A-Za-z_]\w*/) ?? "");
};

const fieldsIn = (from: Reading): Record<string, Told> => {
  const fields: Record<string, Told> = {};
  if (!sign(from, "{")) return fields;
  while (!sign(from, "}")) {
    const key = name(from);
    need(from, ":");
    fields[key] = value(from);
    sign(from, ",");
  }
  return fields;
};

const node = (from: Reading): Told => {
  need(from, "(");
  const labels: string[] = [];
  while (sign(from, ":")) labels.push(name(from));
  const fields = fieldsIn(from);
  need(from, ")");
  return toldNode(labels, fields);
};

const relationship = (from: Reading): Told => {
  need(from, "[");
  need(from, ":");
  const type = name(from);
  const fields = fieldsIn(from);
  need(from, "]");
  return toldRelationship(type, fields);
};

const path = (from: Reading): Told => {
  need(from, "<");
  const parts: Told[] = [node(from)];
  while (!sign(from, ">")) {
    const backwards = sign(from, "<-");
    if (!backwards) need(from, "-");
    const link = relationship(from);
    need(from, backwards ? "-" : "->");
    parts.push(backwards ? "<-" : "->", link, node(from));
  }
  return toldPath(parts);
};

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

const quoted = (from: Reading): string | null => {
  const whole = take(from, /'(?:[^'\\]|\\.)*'/);
  return whole === null
    ? null
    : whole.slice(1, -1).replaceAll(/\\(.)/g, (_all, letter: string) => escapes[letter] ?? letter);
};

const number = (from: Reading): Told | undefined => {
  const whole = take(from, /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/);
  if (whole === null) return undefined;
  const read = Number(whole);
  if (/^[+-]?\d+$/.test(whole) && !Number.isSafeInteger(read)) {
    return { kind: "integer", value: String(BigInt(whole)) };
  }
  if (from.exact && /[.eE]/.test(whole)) return { kind: "float", value: whole };
  return toldNumber(read);
};

const word = (from: Reading): Told => {
  const known = take(from, /true|false|null|NaN|[+-]?Inf(?:inity)?/);
  if (known === null) throw new Error(`No value at ${from.at}: ${from.text}`);
  if (known === "null") return null;
  if (known === "true" || known === "false") return known === "true";
  return { kind: "float", value: known.replace(/^\+/, "").replace(/Inf$/, "Infinity") };
};

function value(from: Reading): Told {
  space(from);
  const next = from.text[from.at];
  if (next === "(") return node(from);
  if (next === "<") return path(from);
  if (next === "{") return sortedFields(fieldsIn(from));
  if (next === "[") {
    if (/^\[\s*:/.test(from.text.slice(from.at))) return relationship(from);
    need(from, "[");
    const items: Told[] = [];
    while (!sign(from, "]")) {
      items.push(value(from));
      sign(from, ",");
    }
    return items;
  }
  return quoted(from) ?? number(from) ?? word(from);
}

/** A value as the TCK's tables write it, told; `exact` as a parameter has to be. @throws Error for one that cannot be read */
export function readLiteral(text: string, exact = false): Told {
  const from = { text, at: 0, exact };
  const read = value(from);
  space(from);
  if (from.at < text.length) throw new Error(`More than one value: ${text}`);
  return read;
}
