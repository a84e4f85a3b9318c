import { isNode, type Node, type Value } from "@chengmai/cypher";
import { setImmediate } from "node:timers/promises";
import { nodesById, nodesFound } from "../../explore/nodes.ts";
import { evidenceLeftOut } from "../../facts/evidence.ts";
import { GraphError } from "../../graph/graph-error.ts";
import type { Graph, Params, ReadOptions } from "../../graph/graph.ts";
import { matchesText } from "../../graph/texts/example.ts";
import type { LeftOut } from "../../graph/texts/left-out.ts";
import { allNodesText, allRelationshipsText } from "../../graph/texts/whole.ts";
import type {
  MotifsFound,
  SentNode,
  SentRelationship,
  ToldMotif,
} from "../../patterns/jobs/motifs.ts";
import { atWork, timeOf } from "../at-work.ts";
import { memberTypes } from "./members.ts";

interface Wanted {
  group: string;
  member?: string[] | undefined;
  size: number;
  only?: string | undefined;
  shuffles: number;
  seed: number;
  timeoutMs?: number | undefined;
  limit: number;
}

interface Told extends Omit<ToldMotif, "labels" | "grouped" | "relationships"> {
  pattern: {
    nodes: { label: string; grouped: boolean }[];
    relationships: ToldMotif["relationships"];
  };
  cypher: string;
  params: Params;
}

interface Motifs {
  groups: Node[];
  motifs: Told[];
  sampled: boolean;
  share: number;
  shuffles: number;
  truncated: boolean;
}

/** The largest graph that is read whole. */
const most = { nodes: 100_000, relationships: 500_000 };
/** Matches that the Cypher of a motif asks for. */
const mostMatches = 500;

/** The whole graph's nodes or relationships, as they come. @throws GraphError `too-large` */
async function* allOf(graph: Graph, what: keyof typeof most, options: ReadOptions) {
  const limit = most[what] + 1;
  const { text, params } = (what === "nodes" ? allNodesText : allRelationshipsText)(limit);
  const stream = await graph.stream(text, params, { ...options, rowLimit: limit, house: true });
  let met = 0;
  for await (const rows of stream) {
    met += rows.length;
    if (met > most[what])
      throw new GraphError(
        "too-large",
        `This graph has more than ${most[what]} ${what}; motifs are looked for in smaller ones.`,
      );
    yield rows;
    await setImmediate();
  }
}

const isPassedOver = ({ labels, properties }: Node, leftOut: LeftOut | null): boolean =>
  leftOut !== null &&
  properties[leftOut.mark] !== undefined &&
  labels.some((label) => leftOut.labels.includes(label));

/** Nodes but those left out, with which go their relationships. */
const sentNodes = (rows: readonly Value[][], leftOut: LeftOut | null): SentNode[] =>
  rows.flatMap(([node]) =>
    node !== undefined && isNode(node) && !isPassedOver(node, leftOut)
      ? [{ id: node.id, name: node.key ?? node.id, labels: node.labels }]
      : [],
  );

const sentRelationships = (rows: readonly Value[][]): SentRelationship[] =>
  rows.map(([from, to, type]) => ({ from: String(from), to: String(to), type: String(type) }));

const told = ({ labels, grouped, relationships, ...figures }: ToldMotif): Told => {
  const places = labels.map((label) => ({
    fixed: null,
    labels: label === "" ? [] : [label],
    where: [],
  }));
  const asked = { limit: mostMatches, missing: null };
  const { text, params } = matchesText({ places, joined: relationships }, asked, true);
  return {
    pattern: {
      nodes: labels.map((label, at) => ({ label, grouped: grouped[at] ?? false })),
      relationships,
    },
    cypher: text,
    params,
    ...figures,
  };
};

/** The small shapes that recur across the nodes of a label. */
export const motifsIn = async (
  graph: Graph,
  request: Wanted,
  options: ReadOptions & { soFar?: ((share: number, found: Motifs) => void) | undefined },
): Promise<Motifs> => {
  const { group, only = null, size, shuffles, seed, limit } = request;
  const member = await memberTypes(graph, { group, member: request.member }, options);
  if (only !== null) {
    const [node] = await nodesById(graph, [only], options);
    if (node?.labels.includes(group) !== true)
      throw new GraphError("invalid-request", `only: this node is no ${group}, so it is no group`);
  }
  const leftOut = (await evidenceLeftOut(graph, options))({ labels: [group] });
  async function* answer(question: "nodes" | "relationships") {
    if (question === "nodes")
      for await (const rows of allOf(graph, "nodes", options)) yield sentNodes(rows, leftOut);
    else
      for await (const rows of allOf(graph, "relationships", options))
        yield sentRelationships(rows);
  }
  const within = timeOf(options);
  const ms = Math.min(request.timeoutMs ?? within, within);
  const asked = { group, member, size, only, shuffles, seed, limit, ms };
  const nodes = new Map<string, Node>();
  const toldOf = async (found: MotifsFound): Promise<Motifs> => {
    const { groups, share, ...figures } = found;
    const fresh = groups.filter((id) => !nodes.has(id));
    const wide = { ...options, rowLimit: most.nodes };
    const read = fresh.length === 0 ? [] : await nodesFound(graph, fresh, wide);
    for (const [id, node] of read) nodes.set(id, node);
    return {
      ...figures,
      groups: groups.flatMap((id) => nodes.get(id) ?? []),
      motifs: found.motifs.map(told),
      sampled: share < 1,
      share,
    };
  };
  const onProgress = ({ share, found }: { share: number; found: MotifsFound }): void => {
    if (options.soFar === undefined) return;
    // What cannot be told so far is told at the end, or fails there.
    toldOf(found).then(
      (so) => options.soFar?.(share, so),
      () => undefined,
    );
  };
  return toldOf(await atWork("motifs", asked, options, { answer, onProgress }));
};
