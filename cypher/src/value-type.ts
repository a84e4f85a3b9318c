import { z } from "zod";
import { nodeSchema, pathSchema, relationshipSchema, valueSchema } from "./schemas.ts";

/** What one value may be, in the header's notation: `string`, `node[]`, `integer?`, `string[]?`. */
export type ValueType = string;

const bases = {
  string: { schema: z.string(), typescript: "string" },
  // Counts and ids stay below 2^53; a column that might not is for `map` or a string.
  integer: { schema: z.int(), typescript: "number" },
  float: { schema: z.number(), typescript: "number" },
  boolean: { schema: z.boolean(), typescript: "boolean" },
  map: { schema: z.record(z.string(), valueSchema), typescript: "Record<string, Value>" },
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

/** The same type in TypeScript, in words of `values.ts`. */
export const typescriptOf = (type: ValueType): string => {
  const { base, list, nullable } = known(type);
  return `${bases[base].typescript}${list ? "[]" : ""}${nullable ? " | null" : ""}`;
};
