import { z } from "zod";
import { floatText, readFloat, readInteger } from "./exact/index.ts";
import { nodeSchema, pathSchema, relationshipSchema, valueSchema } from "./schemas.ts";

/** What one value may be, in the header's notation: `string`, `node[]`, `integer?`, `string[]?`. */
export type ValueType = string;

const ofKind = <Kind extends string>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), value: z.string() });

const floatSchema = z.union([
  z.number(),
  ofKind("float").refine(({ value }) => "value" in readFloat(value), "is no float"),
]);

const bases = {
  string: { schema: z.string(), typescript: "string" },
  // Counts and ids stay below 2^53; a column that might not is for `map` or a string.
  integer: { schema: z.int(), typescript: "number" },
  float: { schema: floatSchema, typescript: "Float" },
  boolean: { schema: z.boolean(), typescript: "boolean" },
  map: { schema: z.record(z.string(), valueSchema), typescript: "Record<string, Value>" },
  any: { schema: valueSchema, typescript: "Value" },
  node: { schema: nodeSchema, typescript: "Node" },
  relationship: { schema: relationshipSchema, typescript: "Relationship" },
  path: { schema: pathSchema, typescript: "Path" },
} as const;

type Base = keyof typeof bases;
const elements: ReadonlySet<Base> = new Set<Base>(["node", "relationship", "path"]);

interface TypeParts {
  base: Base;
  list: boolean;
  nullable: boolean;
}

const isBase = (word: string): word is Base => Object.hasOwn(bases, word);

/** The parts of a type, or null where it is none. */
export const readType = (type: ValueType): TypeParts | null => {
  const [, base, list, nullable] = /^([a-z]+)(\[\])?(\?)?$/.exec(type) ?? [];
  if (base === undefined || !isBase(base)) return null;
  return { base, list: list !== undefined, nullable: nullable !== undefined };
};

const known = (type: ValueType): TypeParts => {
  const parts = readType(type);
  if (parts === null) throw new TypeError(`${type} is no type of a named query`);
  return parts;
};

/** True for what only an answer can hold: a client has no node to send, only its id. */
export const isElement = (type: ValueType): boolean => elements.has(known(type).base);

/** The check of one value of this type. */
export const schemaOf = (type: ValueType): z.ZodType => {
  const { base, list, nullable } = known(type);
  const one: z.ZodType = bases[base].schema;
  const all = list ? z.array(one) : one;
  return nullable ? all.nullable() : all;
};

/** A value as the query declares it, whichever way it was written: exactly, or as a JSON number. */
const asDeclared = (base: Base, value: unknown): unknown => {
  if (typeof value === "number")
    return base === "float" && Number.isInteger(value)
      ? { kind: "float", value: floatText(value) }
      : value;
  const exact = ofKind("integer").safeParse(value);
  const read = base === "integer" && exact.success ? readInteger(exact.data.value) : { wrong: "" };
  const near = "value" in read ? Number(read.value) : Number.NaN;
  return Number.isSafeInteger(near) ? near : value;
};

/**
 * The check of a parameter of this type. A whole number for a float becomes one, for engines would divide it
 * as an integer; an integer may be written exactly.
 */
export const parameterSchemaOf = (type: ValueType): z.ZodType => {
  const { base, list } = known(type);
  if (base !== "float" && base !== "integer") return schemaOf(type);
  const declared = (value: unknown): unknown =>
    list && Array.isArray(value)
      ? value.map((item) => asDeclared(base, item))
      : asDeclared(base, value);
  return z.preprocess(declared, schemaOf(type));
};

/** The same type in TypeScript, in words of `values.ts`. */
export const typescriptOf = (type: ValueType): string => {
  const { base, list, nullable } = known(type);
  return `${bases[base].typescript}${list ? "[]" : ""}${nullable ? " | null" : ""}`;
};
