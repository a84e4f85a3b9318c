import { isNode, isPath, isRelationship, type Value } from "@chengmai/cypher";

/** An answer in ids of ours, so that engines can be compared: their own ids differ. */
export const comparable = (value: Value, ours: ReadonlyMap<string, string>): unknown => {
  if (typeof value === "string") return ours.get(value) ?? value;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((each) => comparable(each, ours));
  if (isNode(value) || isRelationship(value)) return value.properties["id"] ?? value;
  if (isPath(value))
    return [value.nodes, value.relationships].flat().map((each) => comparable(each, ours));
  return value;
};
