import { isNode, type Node, type Value } from "@chengmai/cypher";
import type { Ask } from "./ask.ts";
import { type FullText, fullTextOf, luceneQuery } from "./full-text.ts";

interface Search {
  words: string;
  labels?: string[] | undefined;
  candidates: number;
}

/** Up to so many nodes a scan is quick, and finds parts of words that no index knows. */
const scanUpTo = 20_000;
/** A scan of a large graph looks at so many nodes, so that a search without an index still ends. */
const scanned = 30_000;

const hasLabel = "($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))";
const holds = (text: string): string =>
  `(toLower(${text}) CONTAINS $words OR toLower(${text}) CONTAINS $joined)`;

const nodesOf = (rows: readonly Value[][]): Node[] =>
  rows.flatMap(([node]) => (node !== undefined && isNode(node) ? [node] : []));

const hasText = ({ properties }: Node): boolean =>
  Object.values(properties).some(
    (value) => typeof value === "string" || (Array.isArray(value) && typeof value[0] === "string"),
  );

async function countNodes(ask: Ask): Promise<number> {
  const [row] = await ask("MATCH (n) RETURN count(n)");
  return Number(row?.[0] ?? 0);
}

const params = ({ words, labels, candidates }: Search): Record<string, Value> => ({
  labels: labels ?? null,
  limit: candidates,
  words: words.trim().toLowerCase(),
  // Pinyin is kept without spaces, so "gong ye yuan" is tried joined too.
  joined: words.toLowerCase().replaceAll(/\s+/gu, ""),
});

const scan = (ask: Ask, search: Search): Promise<Value[][]> =>
  ask(
    `MATCH (n) WHERE ${hasLabel} WITH n LIMIT ${scanned}
WHERE any(key IN keys(n) WHERE CASE
  WHEN n[key] IS :: STRING NOT NULL THEN ${holds("n[key]")}
  WHEN n[key] IS :: LIST<STRING NOT NULL> NOT NULL THEN any(text IN n[key] WHERE ${holds("text")})
  ELSE false END)
RETURN n LIMIT $limit`,
    params(search),
  );

const byIndex = (ask: Ask, index: FullText, search: Search): Promise<Value[][]> =>
  ask(
    `CALL db.index.fulltext.queryNodes($index, $query) YIELD node AS n
WITH n WHERE ${hasLabel} RETURN n LIMIT $limit`,
    { ...params(search), index: index.name, query: luceneQuery(search.words) },
  );

const covers = (index: FullText, labels: readonly string[] | undefined): boolean =>
  labels !== undefined && labels.every((label) => index.labels.includes(label));

/** Nodes whose texts may match, unranked; of a small graph, every node that has a text. */
export async function searchNodes(ask: Ask, search: Search): Promise<Node[]> {
  const { labels, candidates } = search;
  const nodes = await countNodes(ask);
  if (nodes <= candidates) {
    const rows = await ask(`MATCH (n) WHERE ${hasLabel} RETURN n`, { labels: labels ?? null });
    return nodesOf(rows).filter(hasText);
  }
  const index = nodes <= scanUpTo ? null : await fullTextOf(ask, labels);
  if (index === null) return nodesOf(await scan(ask, search));
  const found = nodesOf(await byIndex(ask, index, search));
  // The index knows words; a part of one, or a label it leaves out, only a scan finds.
  if (found.length > 0 && (labels === undefined || covers(index, labels))) return found;
  const more = nodesOf(await scan(ask, search));
  const distinct = new Map([...found, ...more].map((node) => [node.id, node]));
  return [...distinct.values()].slice(0, candidates);
}
