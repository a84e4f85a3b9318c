import type { JsonSchema } from "./schemas.ts";

const list = (value: unknown): JsonSchema[] => (Array.isArray(value) ? value : []);

const objectText = (schema: JsonSchema, depth: number): string => {
  const required = new Set<unknown>(list(schema["required"]));
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length === 0) return "{ … }";
  const indent = "  ".repeat(depth + 1);
  const lines = fields.map(([name, field]) => {
    const note = field["description"] === undefined ? "" : `  // ${String(field["description"])}`;
    const preset = field["default"] === undefined ? "" : ` = ${JSON.stringify(field["default"])}`;
    const mark = required.has(name) ? "" : "?";
    return `${indent}${name}${mark}: ${typeText(field, depth + 1)}${preset}${note}`;
  });
  return `{\n${lines.join("\n")}\n${"  ".repeat(depth)}}`;
};

/** A JSON Schema in the short notation in which people write types. */
export const typeText = (schema: JsonSchema, depth = 0): string => {
  if (typeof schema["$ref"] === "string") return schema["$ref"].split("/").at(-1) ?? "";
  if (schema["const"] !== undefined) return JSON.stringify(schema["const"]);
  if (Array.isArray(schema["enum"]))
    return schema["enum"].map((one) => JSON.stringify(one)).join(" | ");
  const either = [...list(schema["anyOf"]), ...list(schema["oneOf"])];
  if (either.length > 0) return either.map((one) => typeText(one, depth)).join(" | ");
  if (schema["type"] === "array") {
    const items = schema["prefixItems"] ?? schema["items"];
    if (Array.isArray(items)) return `[${items.map((item) => typeText(item, depth)).join(", ")}]`;
    const item = typeText((items ?? {}) as JsonSchema, depth);
    return item.includes(" | ") ? `(${item})[]` : `${item}[]`;
  }
  if (schema["type"] === "object") return objectText(schema, depth);
  return Array.isArray(schema["type"])
    ? schema["type"].join(" | ")
    : String(schema["type"] ?? "any");
};
