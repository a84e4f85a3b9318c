import { isEntity, isList, only, type Type } from "../types/type.ts";

const kinds = [["string"], ["boolean"], ["integer"], ["float"]] as const;

/** Why no property can hold a value of that type, or null where one may. */
export function whyNotStored(type: Type): string | null {
  if (isEntity(type) || type.is === "map" || type.is === "mixed")
    return "A property holds a number, a text, a boolean, or a list of one of these, no map, node, relationship or path; store each field as a property of its own.";
  const items = type.is === "tuple" ? type.items : type.is === "list" ? [type.of] : [];
  if (items.some((item) => item.is === "null"))
    return "No list with a null in it can be stored; leave the nulls out.";
  if (items.some((item) => isList(item) || whyNotStored(item) !== null))
    return "No list of lists or maps can be stored; store each part as a property of its own.";
  const known = items.filter((item) => item.is !== "any");
  if (!kinds.some((kind) => known.every((item) => only(item, ...kind))))
    return "Only a list of one kind can be stored here: of texts, of booleans, of integers or of floats; turn its items into one kind first.";
  return null;
}
