import type { Value } from "@chengmai/cypher";
import { namingProperty } from "@chengmai/cypher/naming";
import type { PropertyShape, Schema } from "../graph.ts";
import { quoted } from "./syntax/quoted.ts";
import { uniqueKeys } from "./values/unique-keys.ts";

/** Asks the engine one trusted question and gives its rows. */
export type Ask = (text: string, params?: Record<string, Value>) => Promise<Value[][]>;

const sampleSize = 2000;

const typeOf = (value: Value, isFloat: boolean): string => {
  if (Array.isArray(value))
    return `${value.length > 0 ? typeOf(value[0] ?? null, isFloat) : "any"}[]`;
  if (typeof value === "number") return isFloat || !Number.isInteger(value) ? "float" : "integer";
  if (typeof value === "object" && value !== null)
    return "kind" in value ? String(value.kind) : "map";
  return value === null ? "null" : typeof value;
};

// A whole float is given as an integer is; halved, one of its kind is 0.5.
const isFloat = (value: string): string => `(${value} - ${value} + 1) / 2 > 0`;

/** Properties of the first of these, and the names of those that are floats or lists of them. */
const sampleOf = (pattern: string): string =>
  `MATCH ${pattern} WITH x LIMIT ${sampleSize} RETURN properties(x) AS properties, [k IN keys(x) WHERE ${isFloat("x[k]")} OR any(i IN x[k] WHERE ${isFloat("i")}) | k] AS floats`;

const texts = (value: Value | undefined): string[] =>
  Array.isArray(value) ? value.map(String) : [];

const shapes = (sample: Value[][]): PropertyShape[] => {
  const seen = new Map<string, { types: Set<string>; count: number }>();
  for (const [properties = null, floats] of sample) {
    if (typeof properties !== "object" || properties === null || Array.isArray(properties))
      continue;
    for (const [name, value] of Object.entries(properties)) {
      const shape = seen.get(name) ?? { types: new Set(), count: 0 };
      shape.types.add(typeOf(value as Value, texts(floats).includes(name)));
      shape.count += 1;
      seen.set(name, shape);
    }
  }
  return [...seen]
    .map(([name, { types, count }]) => ({
      name,
      types: [...types].toSorted(),
      share: count / sample.length,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
};

/** Nodes of a label by which it is told what they are called. */
const forNames = 100;

const calledIn = (sample: Value[][], properties: readonly PropertyShape[]): string | null =>
  namingProperty(
    properties,
    sample
      .slice(0, forNames)
      .flatMap(([own]) =>
        typeof own === "object" && own !== null && !Array.isArray(own)
          ? [{ properties: own as Record<string, Value> }]
          : [],
      ),
  );

const tally = <T>(rows: Value[][], spread: (row: Value[]) => T[], name: (item: T) => string) => {
  const counts = new Map<string, { item: T; count: number }>();
  for (const row of rows) {
    for (const item of spread(row)) {
      const entry = counts.get(name(item)) ?? { item, count: 0 };
      entry.count += Number(row.at(-1) ?? 0);
      counts.set(name(item), entry);
    }
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
};

/** What the graph holds: labels, types, properties and links, counted in full, shapes from a sample. */
export async function readSchema(ask: Ask): Promise<Schema> {
  const labelRows = await ask("MATCH (n) RETURN labels(n) AS labels, count(*) AS count");
  const linkRows = await ask(
    "MATCH (a)-[r]->(b) RETURN labels(a) AS a, type(r) AS t, labels(b) AS b, count(*) AS count",
  );
  const bare = labelRows.find(([of]) => texts(of).length === 0)?.at(-1);
  const unlabelled = bare === undefined ? undefined : { count: Number(bare), exact: true };
  const labels = [];
  let sampled = false;
  for (const { item, count } of tally(labelRows, ([of]) => texts(of), String)) {
    const sample = await ask(sampleOf(`(x:${quoted(item)})`));
    sampled ||= count > sampleSize;
    const properties = shapes(sample);
    const called = calledIn(sample, properties);
    labels.push({ label: item, count, properties, ...(called !== null && { called }) });
  }
  const types = [];
  for (const { item, count } of tally(linkRows, ([, type]) => [String(type)], String)) {
    const sample = await ask(sampleOf(`()-[x:${quoted(item)}]->()`));
    sampled ||= count > sampleSize;
    types.push({ type: item, count, properties: shapes(sample) });
  }
  const links = tally(
    linkRows,
    ([a, type, b]) =>
      texts(a).flatMap((from) => texts(b).map((to) => ({ from, type: String(type), to }))),
    ({ from, type, to }) => JSON.stringify([from, type, to]),
  ).map(({ item: { from, type, to }, count }) => ({ from, type, to, count }));
  const unique = [...uniqueKeys(await ask("SHOW CONSTRAINTS"))].flatMap(([label, properties]) =>
    properties.map((property) => ({ label, property })),
  );
  const indexes = (await ask("SHOW INDEXES")).map(([name, kind, label, property]) => ({
    name: String(name),
    kind: String(kind).toLowerCase(),
    labels: [String(label)],
    properties: String(property).split(/,\s*/),
  }));
  return { labels, unlabelled, types, links, unique, indexes, sampled };
}
