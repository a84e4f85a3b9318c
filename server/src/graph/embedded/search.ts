import { isNode, type Node, type Value } from "@chengmai/cypher";
import type { Schema } from "../graph.ts";
import { quoted } from "./syntax/quoted.ts";
import type { Ask } from "./schema.ts";

const textProperties = (schema: Schema, labels: string[] | undefined, type: string) => [
  ...new Set(
    schema.labels
      .filter(({ label }) => !labels || labels.includes(label))
      .flatMap(({ properties }) => properties.filter(({ types }) => types.includes(type)))
      .map(({ name }) => name),
  ),
];

/** The engine knows no back-quote within back-quotes, but it takes any name as a text. */
const valueOf = (name: string) =>
  name.includes("`") ? `n[${JSON.stringify(name)}]` : `n.${quoted(name)}`;

const holds = (text: string) =>
  `toLower(${text}) CONTAINS $words OR toLower(${text}) CONTAINS $joined`;

/** Nodes whose texts hold the words in any case; a small graph gives every node that has a text. */
export async function searchNodes(
  ask: Ask,
  schema: Schema,
  {
    words,
    labels,
    candidates,
  }: { words: string; labels?: string[] | undefined; candidates: number },
): Promise<Node[]> {
  const single = textProperties(schema, labels, "string");
  const lists = textProperties(schema, labels, "string[]");
  if (single.length + lists.length === 0) return [];
  const params: Record<string, Value> = { limit: candidates };
  const where: string[] = [];
  if (labels) {
    params.labels = labels;
    where.push("any(label IN labels(n) WHERE label IN $labels)");
  }
  const total = schema.labels
    .filter(({ label }) => !labels || labels.includes(label))
    .reduce((sum, { count }) => sum + count, 0);
  if (total > candidates) {
    params.words = words.trim().toLowerCase();
    // Pinyin is kept without spaces, so "gong ye yuan" is tried joined too.
    params.joined = words.toLowerCase().replaceAll(/\s+/g, "");
    const tests = [
      ...single.map((name) => holds(valueOf(name))),
      ...lists.map((name) => `any(text IN ${valueOf(name)} WHERE ${holds("text")})`),
    ];
    where.push(`(${tests.join(" OR ")})`);
  }
  const condition = where.length > 0 ? `WHERE ${where.join(" AND ")} ` : "";
  const rows = await ask(`MATCH (n) ${condition}RETURN n LIMIT $limit`, params);
  const names = new Set([...single, ...lists]);
  return rows
    .flatMap(([node]) => (node !== undefined && isNode(node) ? [node] : []))
    .filter((node) => Object.keys(node.properties).some((name) => names.has(name)));
}
