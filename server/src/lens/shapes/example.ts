import type { Node, Subgraph, Value } from "@chengmai/cypher";
import { nodesFound } from "../../explore/nodes.ts";
import { GraphError } from "../../graph/graph-error.ts";
import type { Graph, Params, ReadOptions } from "../../graph/graph.ts";
import { forMany } from "../../graph/pausing.ts";
import { subgraphOfMany } from "../../graph/subgraph.ts";
import { belongingText } from "../../graph/texts/belonging.ts";
import { type Example, matchesText } from "../../graph/texts/example.ts";
import { grouping, type Match, matching } from "../../patterns/example/matches.ts";
import { memberTypes } from "./members.ts";
import { patternOf, type PatternRequest } from "./pattern.ts";

interface Wanted extends PatternRequest {
  by?: string | undefined;
  limit: number;
  near: boolean;
}

interface Matches {
  cypher: string;
  params: Params;
  columns: string[];
  matches: Match[];
  subgraph: Subgraph;
  near: { match: Match; missing: string }[];
  groups: { group: string; matches: number[] }[];
  groupNodes: Node[];
  truncated: boolean;
  /** There are more near misses than are told of. */
  nearTruncated: boolean;
}

/** Near misses of one missing relationship, at most. */
const mostNear = 100;
const longestMs = 30_000;

/** What matches, each once, while others are answered. */
const matchesIn = async (rows: readonly Value[][]): Promise<Match[]> => {
  const { note, all } = matching();
  await forMany(rows, note);
  return all();
};

const rowsOf = async (
  graph: Graph,
  example: Example,
  { limit, missing }: { limit: number; missing: number | null },
  options: ReadOptions,
) => {
  const { text, params } = matchesText(example, { limit: limit + 1, missing }, false);
  const bounded = { ...options, rowLimit: limit + 1, house: true };
  const { rows, columns } = await graph.read(text, params, bounded);
  return { rows: rows.slice(0, limit), columns, cut: rows.length > limit };
};

/** What has all of a pattern but one relationship; what takes too long, a third of all time, is left out, and said to be. */
const nearly = async (graph: Graph, example: Example, options: ReadOptions) => {
  const found: { at: number; rows: Value[][] }[] = [];
  let cut = false;
  const end = performance.now() + (options.timeoutMs ?? longestMs) / 3;
  for (const at of example.joined.keys())
    try {
      const asked = { limit: mostNear, missing: at };
      const timeoutMs = Math.max(1, end - performance.now());
      const own = await rowsOf(graph, example, asked, { ...options, timeoutMs });
      found.push({ at, rows: own.rows });
      cut ||= own.cut;
    } catch (error) {
      if (!(error instanceof GraphError) || error.slug !== "timed-out") throw error;
      cut = true;
    }
  return { found, cut };
};

const groupsOf = async (
  graph: Graph,
  { by, matches }: { by: string | undefined; matches: readonly Match[] },
  options: ReadOptions,
) => {
  if (by === undefined) return { groups: [], groupNodes: [] };
  const types = await memberTypes(graph, { group: by, by: "by" }, options);
  const ids = [...new Set(matches.flatMap(({ nodes }) => nodes))];
  const wide = { ...options, rowLimit: 100_000, house: true };
  const own = await nodesFound(graph, ids, wide);
  const belonging = new Map<string, string[]>();
  const note = (node: string, group: string): void => {
    const known = belonging.get(node);
    if (known === undefined) belonging.set(node, [group]);
    else known.push(group);
  };
  // A group that is itself part of a match has it.
  await forMany(own, ([id, { labels }]) => {
    if (labels.includes(by)) note(id, id);
  });
  if (types.length > 0 && ids.length > 0) {
    const { text, params } = belongingText({ ids, group: by, types });
    const { rows } = await graph.read(text, params, wide);
    await forMany(rows, ([node, group]) => note(String(node), String(group)));
  }
  const together = grouping(belonging);
  await forMany(matches, together.note);
  const groups = together.all();
  const nodes = await nodesFound(
    graph,
    groups.map(({ group }) => group),
    wide,
  );
  return { groups, groupNodes: groups.flatMap(({ group }) => nodes.get(group) ?? []) };
};

/** What matches a pattern that was made of an example, the Cypher that says so, and what lacks one relationship. */
export const matchesOf = async (
  graph: Graph,
  request: Wanted,
  options: ReadOptions,
): Promise<Matches> => {
  const { example, relationships } = await patternOf(graph, request, options);
  const { limit, by } = request;
  const shown = matchesText(example, { limit, missing: null }, true);
  const { rows, columns, cut } = await rowsOf(graph, example, { limit, missing: null }, options);
  const matches = await matchesIn(rows);
  const near = request.near ? await nearly(graph, example, options) : { found: [], cut: false };
  const missing: Matches["near"] = [];
  for (const { at, rows: own } of near.found)
    for (const match of await matchesIn(own))
      missing.push({ match, missing: relationships[at]?.id ?? "" });
  return {
    cypher: shown.text,
    params: shown.params,
    columns,
    matches,
    subgraph: await subgraphOfMany([...rows, ...near.found.flatMap((each) => each.rows)]),
    near: missing,
    ...(await groupsOf(graph, { by, matches }, options)),
    truncated: cut,
    nearTruncated: near.cut,
  };
};
