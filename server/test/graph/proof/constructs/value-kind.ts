const names: Readonly<Record<string, string>> = {
  BOOLEAN: "boolean",
  INTEGER: "integer",
  FLOAT: "float",
  STRING: "text",
  MAP: "map",
  NODE: "node",
  RELATIONSHIP: "relationship",
  PATH: "path",
  NULL: "null",
};

/** The kinds of the table for what Neo4j's valueType() says, such as `LIST<INTEGER NOT NULL> NOT NULL`. */
export function kindOfType(type: string): string {
  const list = /^LIST<(.*)>(?: NOT NULL)?$/.exec(type)?.[1];
  if (list === undefined) return names[type.replace(/ NOT NULL$/, "")] ?? "list[mixed]";
  if (list.startsWith("NOTHING")) return "list[]";
  if (list.startsWith("LIST")) return "list[list]";
  if (!list.endsWith("NOT NULL")) return "list[null]";
  const item = kindOfType(list);
  return ["integer", "float", "text", "node", "relationship", "map"].includes(item)
    ? `list[${item}]`
    : "list[mixed]";
}
