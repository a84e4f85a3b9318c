import { kinds as kindNames } from "../table.gen.ts";
import { elementOf, type Type } from "../../types/type.ts";

const scalars: Readonly<Record<string, readonly string[]>> = {
  string: ["text"],
  integer: ["integer"],
  float: ["whole", "float"],
  boolean: ["boolean"],
};

const lists = kindNames.filter((name) => name.startsWith("list["));

const listKinds = (of: Type): readonly string[] => {
  const item = kindsOfType(of);
  if (of.is === "any" || of.is === "mixed") return lists;
  if (of.is === "null") return ["list[]", "list[null]"];
  const [first = "", ...others] = item;
  if (first.startsWith("list[")) return ["list[]", "list[list]"];
  if (first === "whole" && others.length === 1) return ["list[]", "list[float]"];
  if (["node", "relationship", "path", "map"].includes(first)) return ["list[]", `list[${first}]`];
  const known = others.length === 0 && (first === "integer" || first === "text");
  return ["list[]", known ? `list[${first}]` : "list[mixed]"];
};

/** The kinds a value of that type may have, null aside; a kind that no line of the table has is among them. */
export function kindsOfType(type: Type): readonly string[] {
  switch (type.is) {
    case "any":
    case "mixed":
      return kindNames.slice(1);
    case "scalar":
      return type.kinds.flatMap((kind) => scalars[kind] ?? [kind]);
    case "tuple":
    case "list":
      return listKinds(elementOf(type));
    default:
      return [type.is];
  }
}
