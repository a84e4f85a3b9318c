import { fieldOf } from "@chengmai/cypher/values";

/** What is known of a value before the query runs. */
export type Type =
  | { is: "any" }
  | { is: "null" }
  | { is: "node" }
  | { is: "relationship" }
  /** `made`: the names of all it is made of, null for what has none, until a clause projects it; absent where none does that. */
  | { is: "path"; made?: readonly (string | null)[] }
  /** An entity or something else: which, only the engine knows, and it forgets. */
  | { is: "mixed" }
  /**
   * `whole`: a parameter that may be a whole float, which the engine takes for an integer. `size`: a number that
   * may have no exact double beside it, for one as large went into it, or perhaps, for it was worked out.
   */
  | { is: "scalar"; kinds: readonly ScalarKind[]; whole?: true; size?: Size }
  /** `stored`: it is an array of a property, or may be one; Neo4j does not take those wherever it takes lists. */
  | { is: "list"; of: Type; stored?: Stored }
  | { is: "tuple"; items: readonly Type[] }
  | { is: "map"; fields: Readonly<Record<string, Type>> };

type Size = "perhaps" | "large";
type Stored = "perhaps" | "surely";
export type ScalarKind = "string" | "integer" | "float" | "boolean" | "temporal";

export const any: Type = { is: "any" };
export const nothing: Type = { is: "null" };
export const node: Type = { is: "node" };
export const relationship: Type = { is: "relationship" };
export const path: Type = { is: "path" };
export const pathOf = (...made: (string | null)[]): Type => ({ is: "path", made });
export const mixed: Type = { is: "mixed" };
export const scalar = (...kinds: ScalarKind[]): Type => ({ is: "scalar", kinds });
export const string = scalar("string");
export const integer = scalar("integer");
export const float = scalar("float");
export const wholeFloat: Type = { is: "scalar", kinds: ["float"], whole: true };
export const boolean = scalar("boolean");
export const list = (of: Type): Type => ({ is: "list", of });

/** The type of a list's elements; a list of tuples keeps them. */
export const elementOf = (type: Type): Type => {
  if (type.is === "list") return type.of;
  if (type.is === "tuple") return type.items.reduce(join, nothing);
  return type.is === "null" ? nothing : any;
};

/** How surely the value is a list as a property holds it. */
export const storedAs = (type: Type): Stored | undefined =>
  type.is === "list" ? type.stored : undefined;

/** What a clause hands on: a path is then a value like any other. */
export const handedOn = (type: Type): Type =>
  type.is === "path" && type.made !== undefined ? path : type;

/** A list, said to be as a property holds it. */
export const kept = (type: Type, stored: Stored | undefined): Type =>
  type.is === "list" && stored !== undefined ? { ...type, stored } : type;

export const isEntity = ({ is }: Type): boolean =>
  is === "node" || is === "relationship" || is === "path";
export const isList = ({ is }: Type): boolean => is === "list" || is === "tuple";

/** True when the value is a text in every case, or a number in every case, and so on. */
export const only = (type: Type, ...kinds: ScalarKind[]): boolean =>
  type.is === "scalar" && type.kinds.every((kind) => kinds.includes(kind));

/** True when the value is known to be of that kind in some case. */
export const may = (type: Type, ...kinds: ScalarKind[]): boolean =>
  type.is === "scalar" && type.kinds.some((kind) => kinds.includes(kind));

const worseSize = (a: Size | undefined, b: Size | undefined): Size | undefined =>
  [a, b].find((size) => size === "large") ?? a ?? b;

/** A number, said to be of that size. */
export const sized = (type: Type, size: Size | undefined): Type =>
  type.is === "scalar" && size !== undefined ? { ...type, size } : type;

/** Doubles are a step of one apart up to 2^53; what is added to one that is half as large may pass it. */
export const isLarge = (value: number | bigint): boolean => value >= 2 ** 52 || value <= -(2 ** 52);

interface Measure {
  size: number;
  entity: boolean;
  whole: boolean;
  large: boolean;
}

const measures = new WeakMap<Type, Measure>();

const partsOf = (type: Type): readonly Type[] => {
  if (type.is === "list") return [type.of];
  if (type.is === "tuple") return type.items;
  return type.is === "map" ? Object.values(type.fields) : [];
};

/** Types share their parts, so each is measured once: told apart, they may be twice as many a level. */
const measure = (type: Type): Measure => {
  const known = measures.get(type);
  if (known) return known;
  const parts = partsOf(type).map(measure);
  const found = {
    size: parts.reduce((sum, part) => sum + part.size, 1),
    entity: isEntity(type) || type.is === "mixed" || parts.some(({ entity }) => entity),
    whole: (type.is === "scalar" && type.whole === true) || parts.some(({ whole }) => whole),
    large: (type.is === "scalar" && type.size === "large") || parts.some(({ large }) => large),
  };
  measures.set(type, found);
  return found;
};

/** True when an entity lies anywhere in it. */
export const holdsEntity = (type: Type): boolean => measure(type).entity;

/** True when a whole float of a parameter lies anywhere in it. */
export const holdsWhole = (type: Type): boolean => measure(type).whole;

/** True when a large number lies anywhere in it. */
export const holdsLarge = (type: Type): boolean => measure(type).large;

/** What is worked out of these: as large as any of them, and perhaps larger. */
export const workedOut = (type: Type, of: readonly Type[]): Type =>
  sized(type, of.some(holdsLarge) ? "large" : "perhaps");

const mostParts = 2000;

/** The type, or what is left to say of one with too many parts. */
export const bounded = (type: Type): Type => {
  if (measure(type).size <= mostParts) return type;
  const less = isList(type) ? list(elementOf(type)) : type;
  if (measure(less).size <= mostParts) return less;
  return holdsEntity(type) ? mixed : any;
};

const mostFields = 200;

/** The type of a value that is one or the other. */
export function join(a: Type, b: Type): Type {
  if (a.is === "null") return b;
  if (b.is === "null") return a;
  if (a.is === b.is && (isEntity(a) || a.is === "any" || a.is === "mixed")) return a;
  if (isEntity(a) || isEntity(b) || a.is === "mixed" || b.is === "mixed") return mixed;
  if (a.is === "scalar" && b.is === "scalar") {
    const kinds = [...new Set([...a.kinds, ...b.kinds])];
    const type: Type = { is: "scalar", kinds, ...(a.whole || b.whole ? { whole: true } : {}) };
    return sized(type, worseSize(a.size, b.size));
  }
  if (isList(a) && isList(b)) {
    const ways = [storedAs(a), storedAs(b)];
    const stored = ways[0] === ways[1] ? ways[0] : "perhaps";
    return kept(list(join(elementOf(a), elementOf(b))), stored);
  }
  if (a.is === "map" && b.is === "map") {
    const names = new Set([...Object.keys(a.fields), ...Object.keys(b.fields)]);
    // A list of many maps, each with keys of its own, would be gone through once for every map.
    if (names.size > mostFields) return holdsEntity(a) || holdsEntity(b) ? mixed : any;
    const field = (name: string) =>
      join(fieldOf(a.fields, name) ?? nothing, fieldOf(b.fields, name) ?? nothing);
    return { is: "map", fields: Object.fromEntries([...names].map((name) => [name, field(name)])) };
  }
  return holdsEntity(a) || holdsEntity(b) ? mixed : any;
}
