import { type Exact, fieldOf, isExact, isHeld, type Value } from "@chengmai/cypher/values";
import type { Schema } from "../../graph.ts";
import {
  any,
  boolean,
  float,
  holdsWhole,
  integer,
  isLarge,
  join,
  kept,
  list,
  nothing,
  only,
  sized,
  string,
  type Type,
  wholeFloat,
} from "./type.ts";

const mapType = (map: object): Type => ({
  is: "map",
  fields: Object.fromEntries(
    Object.entries(map).map(([name, item]: [string, Value]) => [name, valueType(item)]),
  ),
});

const exactType = ({ kind, value }: Exact): Type => {
  if (kind !== "integer" && kind !== "float") return any;
  const type = kind === "integer" ? integer : Number.isInteger(Number(value)) ? wholeFloat : float;
  return isLarge(Number(value)) ? sized(type, "large") : type;
};

/** More items than these are known as one. */
const mostTold = 200;

/** Of all items together, it can be said which parts are floats. */
const isClear = (type: Type): boolean => {
  if (type.is === "scalar") return type.whole !== true || only(type, "float");
  if (type.is === "list") return isClear(type.of);
  if (type.is === "tuple") return type.items.every(isClear);
  return type.is === "map" ? Object.values(type.fields).every(isClear) : type.is !== "any";
};

// Whole floats have to be told from what stands beside them.
const listType = (items: readonly Type[]): Type => {
  const item = items.reduce(join, nothing);
  if (!items.some(holdsWhole) || only(item, "float")) return list(item);
  if (items.length <= mostTold) return { is: "tuple", items };
  return list(isClear(item) ? item : join(integer, wholeFloat));
};

/** The type of a parameter, read from its value. */
export function valueType(value: Value | undefined): Type {
  if (value === undefined) return any;
  if (value === null) return nothing;
  // A number may be made of a text.
  if (typeof value === "string") return isLarge(Number(value)) ? sized(string, "large") : string;
  if (typeof value === "boolean") return boolean;
  if (typeof value === "number") {
    const type = Number.isInteger(value) ? integer : float;
    return isLarge(value) ? sized(type, "large") : type;
  }
  if (Array.isArray(value)) return listType(value.map(valueType));
  if (isExact(value)) return exactType(value);
  return mapType(isHeld(value) ? value.value : value);
}

const named: Readonly<Record<string, Type>> = { string, integer, float, boolean };

const shapeType = (name: string): Type =>
  name.endsWith("[]")
    ? kept(list(itemType(name.slice(0, -2))), "surely")
    : (fieldOf(named, name) ?? any);
// Of an empty list the schema knows no more than that.
const itemType = (name: string): Type => (name === "any" ? nothing : shapeType(name));

const withSize = (type: Type): Type =>
  type.is === "list" ? { ...type, of: withSize(type.of) } : sized(type, "large");

/** Types of properties by name, over all labels and types, as the schema saw them; `large` are those with large numbers. */
export function propertyTypes(
  schema: Schema,
  large: ReadonlySet<string>,
): ReadonlyMap<string, Type> {
  const types = new Map<string, Type>();
  for (const { properties } of [...schema.labels, ...schema.types]) {
    for (const { name, types: shapes } of properties) {
      for (const shape of shapes)
        types.set(name, join(types.get(name) ?? nothing, shapeType(shape)));
    }
  }
  for (const name of large) types.set(name, withSize(types.get(name) ?? any));
  return types;
}
