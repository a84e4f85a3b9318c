import { named, type Kind, type Making, type Scope } from "./scope.ts";

type Make = (kind: Kind, depth?: number) => string;

const texts = ["'a'", "'Beta'", "'州'", "''", "'12'"];

/** The ways to say a value of each kind: leaves first, then what is made of other values. */
const ways: Readonly<
  Partial<
    Record<
      Kind,
      { leaf: ((m: Making, s: Scope) => string)[]; of: ((e: Make, m: Making) => string)[] }
    >
  >
> = {
  integer: {
    leaf: [
      ({ below }) => String(below(6)),
      ({ below }) => String(below(4)),
      ({ pick }, scope) => property(pick, scope, "node", "i"),
      ({ pick }, scope) => property(pick, scope, "node", "i"),
      ({ pick }, scope) => property(pick, scope, "relationship", "w"),
    ],
    of: [
      (e) => `${e("integer")} + ${e("integer")}`,
      (e) => `(${e("integer")} - ${e("integer")})`,
      (e) => `${e("integer")} * ${e("integer")}`,
      (e, { below }) => `(${e("integer")}) / ${1 + below(3)}`,
      (e, { below }) => `(${e("integer")}) % ${1 + below(3)}`,
      (e) => `-(${e("integer")})`,
      (e) => `abs(${e("integer")})`,
      (e) => `size(${e("text")})`,
      (e) => `size(${e("integers")})`,
      (e) => `size(${e("bag")})`,
      (e) => `toInteger(${e("float")})`,
      (e) => `toInteger(${e("text")})`,
      (e) => `sign(${e("float")})`,
      (e) => `length(${e("path")})`,
      (e) => `coalesce(${e("integer")}, ${e("integer")})`,
      (e, { below }) => `${e("integers")}[${below(3)}]`,
      (e) => `head(${e("integers")})`,
      (e) => `reduce(s = ${e("integer")}, y IN ${e("integers")} | s + y)`,
      (e) => `CASE WHEN ${e("boolean")} THEN ${e("integer")} ELSE ${e("integer")} END`,
      (e) => `CASE ${e("integer")} WHEN ${e("integer")} THEN ${e("integer")} END`,
    ],
  },
  float: {
    leaf: [
      ({ pick }) => pick(["0.5", "2.0", "1.25", "3.0"]),
      ({ pick }, scope) => property(pick, scope, "node", "f"),
      ({ pick }, scope) => property(pick, scope, "node", "f"),
    ],
    of: [
      (e) => `${e("float")} + ${e("integer")}`,
      (e) => `${e("float")} * ${e("float")}`,
      (e, { below }) => `(${e("float")}) / ${2 + below(3)}`,
      (e) => `toFloat(${e("integer")})`,
      (e) => `abs(${e("float")})`,
      (e) => `floor(${e("float")})`,
      (e) => `ceil(${e("float")})`,
      (e) => `round(${e("float")})`,
      (e) => `sqrt(abs(${e("integer")}))`,
      (e) => `coalesce(${e("float")}, ${e("float")})`,
      (e) => `CASE WHEN ${e("boolean")} THEN ${e("float")} ELSE ${e("float")} END`,
    ],
  },
  text: {
    leaf: [
      ({ pick }) => pick(texts),
      ({ pick }, scope) => property(pick, scope, "node", "s"),
      ({ pick }, scope) => property(pick, scope, "node", "id"),
      ({ pick }, scope) => property(pick, scope, "node", "s"),
    ],
    of: [
      (e) => `${e("text")} + ${e("text")}`,
      (e) => `${e("text")} + ${e("integer")}`,
      (e) => `toUpper(${e("text")})`,
      (e) => `toLower(${e("text")})`,
      (e) => `trim(${e("text")})`,
      (e, { below }) => `substring(${e("text")}, ${below(3)})`,
      (e, { below }) => `substring(${e("text")}, ${below(2)}, ${below(3)})`,
      (e, { below }) => `left(${e("text")}, ${below(4)})`,
      (e, { below }) => `right(${e("text")}, ${below(4)})`,
      (e) => `replace(${e("text")}, 'a', ${e("text")})`,
      (e) => `reverse(${e("text")})`,
      (e) => `toString(${e("integer")})`,
      (e) => `toString(${e("boolean")})`,
      (e) => `coalesce(${e("text")}, 'none')`,
      (e) => `head(${e("texts")})`,
      (e) => `type(${e("relationship")})`,
      (e) => `CASE WHEN ${e("boolean")} THEN ${e("text")} ELSE ${e("text")} END`,
    ],
  },
  boolean: {
    leaf: [
      ({ pick }) => pick(["true", "false"]),
      ({ pick }, scope) => property(pick, scope, "node", "b"),
      ({ pick }, scope) => property(pick, scope, "node", "b"),
    ],
    of: [
      (e) => `${e("integer")} < ${e("integer")}`,
      (e) => `${e("integer")} >= ${e("float")}`,
      (e) => `${e("integer")} = ${e("integer")}`,
      (e) => `${e("text")} <> ${e("text")}`,
      (e) => `${e("text")} < ${e("text")}`,
      (e) => `1 < ${e("integer")} <= 4`,
      (e) => `(${e("boolean")} AND ${e("boolean")})`,
      (e) => `(${e("boolean")} OR ${e("boolean")})`,
      (e) => `(${e("boolean")} XOR ${e("boolean")})`,
      (e) => `NOT (${e("boolean")})`,
      (e) => `${e("integer")} IS NULL`,
      (e) => `${e("text")} IS NOT NULL`,
      (e) => `${e("integer")} IN ${e("integers")}`,
      (e) => `NOT ${e("integer")} IN ${e("integers")}`,
      (e) => `${e("text")} IN ${e("texts")}`,
      (e) => `${e("text")} STARTS WITH ${e("text")}`,
      (e) => `${e("text")} ENDS WITH 'a'`,
      (e) => `${e("text")} CONTAINS ${e("text")}`,
      (e) => `${e("text")} =~ '.*a.*'`,
      (e) => `${e("node")} = ${e("node")}`,
      (e) => `${e("node")} <> ${e("node")}`,
      (e, { pick }) => `${e("node")}:${pick(["A", "B", "C"])}`,
      (e, { pick }) => `(${e("node")}:A OR ${e("node")}:${pick(["B", "C"])})`,
      (e) => `any(y IN ${e("integers")} WHERE y > ${e("integer")})`,
      (e) => `all(y IN ${e("integers")} WHERE y > ${e("integer")})`,
      (e) => `none(y IN ${e("integers")} WHERE y = ${e("integer")})`,
      (e) => `single(y IN ${e("integers")} WHERE y >= ${e("integer")})`,
      (e) => `isEmpty(${e("text")})`,
      (e, { mark, pick }) => `(${e("node")})-[${pick([":T", ":U", ""])}]->(:${mark})`,
      (e, { mark, pick, and }) =>
        `NOT (${e("node")})${pick(["-[:T]->", "<-[:U]-", "--"])}(:${mark}${and}A)`,
      (e, { mark }) => `EXISTS { (${e("node")})-[:U]-(:${mark}) }`,
      (e, { mark, fresh }) => {
        const name = fresh("z");
        return `EXISTS { MATCH (${e("node")})-->(${name}:${mark}) WHERE ${name}.i > ${e("integer")} }`;
      },
      (e, { mark }) => `COUNT { (${e("node")})--(:${mark}) } > ${e("integer")}`,
    ],
  },
  integers: {
    leaf: [
      ({ below }) => `[${below(4)}, ${below(4)}, ${below(4)}]`,
      ({ below }) => `[${below(4)}, null]`,
      () => "[]",
      ({ pick }, scope) => property(pick, scope, "node", "l"),
      ({ pick }, scope) => property(pick, scope, "node", "l"),
    ],
    of: [
      (_e, { below }) => `range(${below(3)}, ${below(5)})`,
      (e) => `${e("integers")} + ${e("integer")}`,
      (e) => `${e("integers")} + ${e("integers")}`,
      (e) => `[y IN ${e("integers")} WHERE y > ${e("integer")}]`,
      (e) => `[y IN ${e("integers")} | y * ${e("integer")}]`,
      (e) => `[y IN ${e("integers")} WHERE y < 3 | y + 1]`,
      (e) => `tail(${e("integers")})`,
      (e) => `reverse(${e("integers")})`,
      (e, { below }) => `${e("integers")}[${below(2)}..${1 + below(3)}]`,
      (e) => `${e("integers")}[..-1]`,
      (e) => `[${e("integer")}, ${e("integer")}]`,
      (e) => `[y IN relationships(${e("path")}) | y.w]`,
    ],
  },
  texts: {
    leaf: [
      ({ pick }) => `[${pick(texts)}, ${pick(texts)}]`,
      ({ pick }, scope) => property(pick, scope, "node", "t"),
    ],
    of: [
      (e) => `split(${e("text")}, 'a')`,
      (e) => `[y IN ${e("texts")} | toUpper(y)]`,
      (e) => `${e("texts")} + ${e("text")}`,
      (e) => `[y IN nodes(${e("path")}) | y.id]`,
    ],
  },
  bag: {
    leaf: [() => "[1, 2]"],
    of: [
      (e) => `labels(${e("node")})`,
      (e) => `keys(${e("node")})`,
      (e, { mark, fresh }) => {
        const name = fresh("z");
        return `[(${e("node")})-->(${name}:${mark}) | ${name}.i]`;
      },
      (e, { mark, fresh }) => {
        const name = fresh("z");
        return `[(${e("node")})-[:T]-(${name}:${mark}) WHERE ${name}.i > ${e("integer")} | ${name}.id]`;
      },
    ],
  },
  map: {
    leaf: [({ below }) => `{k: ${below(4)}}`],
    of: [
      (e) => `{k: ${e("integer")}, s: ${e("text")}}`,
      (e) => `${e("node")} {.id, .i}`,
      (e) => `${e("node")} {.id, z: ${e("integer")}}`,
    ],
  },
};

function property(pick: Making["pick"], scope: Scope, kind: Kind, name: string): string {
  const names = named(scope, kind);
  return names.length === 0 ? "null" : `${pick(names)}.${name}`;
}

// Stands where no variable in scope holds the kind that is asked for.
const missing = "\u0000";

const chosen = (making: Making, scope: Scope, kind: Kind, depth: number): string => {
  const names = named(scope, kind);
  const way = ways[kind];
  if (names.length > 0 && (way === undefined || making.chance(0.25))) return making.pick(names);
  // Nodes, relationships and paths are only had by their names.
  if (way === undefined) return missing;
  if (depth > 0 && making.chance(0.65)) {
    const inner = (of: Kind): string => chosen(making, scope, of, depth - 1);
    const made = making.pick(way.of)(inner, making);
    if (!made.includes(missing)) return made;
  }
  return making.pick(way.leaf)(making, scope);
};

/** A random expression of that kind over what is in scope; null where nothing there holds it. */
export const expression = (making: Making, scope: Scope, kind: Kind, depth: number): string =>
  chosen(making, scope, kind, depth).replaceAll(missing, "null");
