import type { JsonSchema } from "../../src/http/openapi/schemas.ts";
import type { Random } from "./random.ts";
import { anyText, anyValue, cypherTexts } from "./hostile.ts";

/** Where schemas that are referred to stand, and words of the graph that is asked. */
export interface Ground {
  schemas: Record<string, JsonSchema>;
  ids: readonly string[];
  keys: readonly string[];
  labels: readonly string[];
  types: readonly string[];
}

const list = (value: unknown): JsonSchema[] => (Array.isArray(value) ? value : []);

const texts = (ground: Ground): Record<string, readonly string[]> => ({
  text: cypherTexts,
  id: ground.ids,
  ids: ground.ids,
  from: ground.ids,
  to: ground.ids,
  for: ground.ids,
  avoid: ground.ids,
  key: ground.keys,
  labels: ground.labels,
  rows: ground.labels,
  columns: ground.labels,
  via: ground.types,
  types: ground.types,
  q: ["suzhou", "苏州", "gx", "z"],
  database: ["chengmai", "neo4j"],
  shelf: ["patterns", "explore"],
  name: ["shared-mechanisms", "overview", "城市"],
  property: ["name", "id", "level"],
  after: ["eyJhIjoxfQ"],
});

/** A value that a schema takes, as far as the schema says; texts are words of the graph where the field has some. */
export const fitting = (
  schema: JsonSchema,
  ground: Ground,
  random: Random,
  field = "",
  depth = 0,
): unknown => {
  const inner = (each: JsonSchema, name = field) => fitting(each, ground, random, name, depth + 1);
  if (typeof schema["$ref"] === "string") {
    const name = schema["$ref"].split("/").at(-1) ?? "";
    return depth > 6 ? null : inner(ground.schemas[name] ?? {});
  }
  if (schema["const"] !== undefined) return schema["const"];
  if (Array.isArray(schema["enum"])) return random.pick(schema["enum"]);
  const either = [...list(schema["anyOf"]), ...list(schema["oneOf"])];
  if (either.length > 0) return inner(random.pick(either));
  switch (schema["type"]) {
    case "string": {
      const known = texts(ground)[field];
      return known && random.chance(0.85) ? random.pick(known) : anyText(random);
    }
    case "boolean":
      return random.chance(0.5);
    case "null":
      return null;
    case "integer":
    case "number":
      return Number(schema["minimum"] ?? 0) + random.below(20);
    case "array": {
      const items = (schema["items"] ?? {}) as JsonSchema;
      return Array.from({ length: 1 + random.below(3) }, () => inner(items));
    }
    case "object":
      return objectFor(schema, inner, random);
    default:
      return depth > 6 ? null : anyValue(random);
  }
};

const objectFor = (
  schema: JsonSchema,
  inner: (schema: JsonSchema, name: string) => unknown,
  random: Random,
): object => {
  const required = new Set<unknown>(list(schema["required"]));
  const named = Object.entries(schema.properties ?? {}).filter(
    ([name]) => required.has(name) || random.chance(0.4),
  );
  const more = schema["additionalProperties"];
  const free = typeof more === "object" && more !== null && random.chance(0.6);
  return Object.fromEntries([
    ...named.map(([name, each]) => [name, inner(each, name)]),
    ...(free ? [[random.pick(["v", "a", "atLeast", "x y"]), inner(more as JsonSchema, "v")]] : []),
  ]);
};

/** The same value with one thing in it exchanged, taken away or added. */
export const spoilt = (value: unknown, random: Random): unknown => {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject || random.chance(0.15)) return anyValue(random);
  const entries = Object.entries(value);
  const at = random.below(entries.length + 1);
  const chosen = entries[at];
  if (chosen === undefined)
    return Object.fromEntries([...entries, [anyText(random), anyValue(random)]]);
  const [name, inner] = chosen;
  if (random.chance(0.2)) return Object.fromEntries(entries.filter((each) => each !== chosen));
  const changed = random.chance(0.3) ? spoilt(inner, random) : anyValue(random);
  return Object.fromEntries(entries.map((each) => (each === chosen ? [name, changed] : each)));
};
