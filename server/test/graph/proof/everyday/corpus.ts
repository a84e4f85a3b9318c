import { readFileSync } from "node:fs";
import type { Value } from "@chengmai/cypher";
import type { Params } from "../../../../src/graph/graph.ts";
import type { Looking } from "../heard.ts";

/** The graphs, each a folder: what makes it, and thirty queries as its users write them. */
export const graphNames = ["movie", "shop", "social", "supply", "city"] as const;

export interface Everyday {
  name: string;
  text: string;
  params: Params;
  looking: Looking;
}

export interface EverydayGraph {
  name: string;
  statements: string[];
  /** Labels of its nodes, by which it is found again in a database that holds more. */
  labels: string[];
  queries: Everyday[];
}

/** What a query says of the order of its answer. */
export const lookingOf = (text: string): Looking => ({
  rows: /\bORDER BY\b/i.test(text.slice(text.lastIndexOf("RETURN"))),
  lists:
    !/\bcollect\(|\[\s*\w*\s*=?\s*\(|\blabels\(|\bkeys\(|COLLECT\s*\{/i.test(text) ||
    /ORDER BY[^]*\bcollect\(/i.test(text),
});

/** Blocks parted by empty lines: the name in a comment, the query, and `// $name = JSON` for each parameter. */
const queryOf = (block: string): Everyday => {
  const lines = block.split("\n");
  const given = lines.flatMap((line): [string, Value][] => {
    const [, name, json] = /^\/\/ \$(\w+) = (.*)$/.exec(line) ?? [];
    return name !== undefined && json !== undefined ? [[name, JSON.parse(json) as Value]] : [];
  });
  const text = lines.filter((line) => !line.startsWith("//")).join("\n");
  return {
    name: (lines[0] ?? "").replace(/^\/\/ /, ""),
    text,
    params: Object.fromEntries(given),
    looking: lookingOf(text),
  };
};

/** Reads one of the graphs and its queries. */
export function readEveryday(name: (typeof graphNames)[number]): EverydayGraph {
  const read = (file: string): string =>
    readFileSync(new URL(`${name}/${file}`, import.meta.url), "utf8").trim();
  const made = read("graph.cypher");
  const labels = [...made.matchAll(/\(\w+:(\w+)/g)].map(([, label]) => label ?? "");
  return {
    name,
    statements: [made],
    labels: [...new Set(labels)],
    queries: read("queries.cypher").split("\n\n").map(queryOf),
  };
}
