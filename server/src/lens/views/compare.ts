import type { Node, Relationship } from "@chengmai/cypher";
import { isValue, namedNodes } from "../by-value.ts";
import { passedOver } from "../../explore/left-out.ts";
import { evidenceLeftOut } from "../../facts/evidence.ts";
import type { ReadOptions } from "../../graph/graph.ts";
import { forMany, isDue, rest } from "../../graph/pausing.ts";
import { runQuery } from "../../graph/queries.ts";
import { type Ground, type LensContext, type LensRequest, mostTold, type Told } from "../lens.ts";
import { readLens, told, type ToldContext } from "../read-lens.ts";
import type { Why } from "../standing.ts";
import { callingOf } from "../words/calling.ts";
import { type About, comparedIn } from "../words/compared.ts";
import { nounsOf, wordingOf } from "../words/nouns.ts";

interface Wanted extends LensRequest {
  a: string | string[];
  b: string | string[];
}

type Sum = Omit<Told, "row" | "column">;

interface Counted {
  nodes: { label: string | null; count: number }[];
  relationships: { type: string; count: number }[];
}

interface Answer extends ToldContext {
  a: number[];
  b: number[];
  apart: { id: string; why: Why }[];
  shared: { column: number; a: Sum; b: Sum }[];
  onlyA: { column: number; a: Sum }[];
  onlyB: { column: number; b: Sum }[];
  graph: { a: Counted; b: Counted; shared: Counted };
  sentences: { zh: string[]; en: string[] };
  told: About[];
}

/** Relationships of one side that are counted. */
const mostAround = 20_000;

/** What some rows have of each column, together. */
const sumsOf = async (
  { cells }: LensContext,
  rows: ReadonlySet<number>,
): Promise<Map<number, Sum>> => {
  const sums = new Map<number, Sum>();
  const met = new Map<Sum, Set<string>>();
  await forMany(cells, ({ row, column, count, claims, strength, relationships }) => {
    if (!rows.has(row)) return;
    const known = sums.get(column);
    const sum = known ?? { count: 0, claims: [], strength, relationships: [] };
    if (known === undefined) sums.set(column, sum);
    sum.count += count;
    if (strength === "stated") sum.strength = strength;
    const heard = met.get(sum) ?? new Set();
    met.set(sum, heard);
    for (const claim of claims) {
      if (!heard.has(claim)) sum.claims.push(claim);
      heard.add(claim);
    }
    for (const each of relationships)
      if (sum.relationships.length < mostTold && !sum.relationships.includes(each))
        sum.relationships.push(each);
  });
  return sums;
};

interface Side {
  nodes: Map<string, Node>;
  relationships: Map<string, Relationship>;
}

/** Some nodes with what is one relationship away. */
const around = async (
  { graph }: Ground,
  own: readonly Node[],
  options: ReadOptions,
): Promise<Side & { cut: boolean }> => {
  const leftOut = (await evidenceLeftOut(graph, options))({ nodes: own });
  const ids = own.filter((node) => !isValue(node)).map(({ id }) => id);
  const params = { ids, limit: mostAround, ...passedOver(leftOut) };
  const wide = { ...options, rowLimit: mostAround };
  const { rows } = await runQuery(graph, "explore/frontier", params, wide);
  const nodes = new Map(own.map((node) => [node.id, node]));
  const relationships = new Map<string, Relationship>();
  await forMany(rows, ([, relationship, node]) => {
    nodes.set(node.id, node);
    relationships.set(relationship.id, relationship);
  });
  return { nodes, relationships, cut: rows.length >= mostAround };
};

/** Things counted by their names, the most first; only those that are `within`, too. */
const tally = async <Thing, Name>(
  things: ReadonlyMap<string, Thing>,
  nameOf: (thing: Thing) => Name,
  within: ReadonlyMap<string, Thing>,
): Promise<{ name: Name; count: number }[]> => {
  const counts = new Map<Name, number>();
  await forMany(things, ([id, thing]) => {
    if (!within.has(id)) return;
    const name = nameOf(thing);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((x, y) => y.count - x.count || (String(x.name) < String(y.name) ? -1 : 1));
};

const firstLabel = ({ labels }: Node): string | null =>
  labels.reduce<string | null>((least, own) => (least !== null && least < own ? least : own), null);

const countedIn = async (side: Side, within: Side = side): Promise<Counted> => {
  const nodes = await tally(side.nodes, firstLabel, within.nodes);
  const types = await tally(side.relationships, ({ type }) => type, within.relationships);
  return {
    nodes: nodes.map(({ name, count }) => ({ label: name, count })),
    relationships: types.map(({ name, count }) => ({ type: name, count })),
  };
};

/** Two sides of a lens: what both have, and what only one has, with what is around them in the graph. */
export const comparedBy = async (
  ground: Ground,
  request: Wanted,
  options: ReadOptions,
): Promise<Answer> => {
  const [idsA, idsB] = [request.a, request.b].map((side) => [side].flat());
  const [ownA, ownB] = [
    await namedNodes(ground.graph, idsA ?? [], options),
    await namedNodes(ground.graph, idsB ?? [], options),
  ];
  const context = await readLens(ground, request, options, { rows: [...ownA, ...ownB] });
  const placesOf = (nodes: readonly Node[]): number[] => {
    const ids = new Set(nodes.map(({ id }) => id));
    return context.rows.flatMap(({ id }, at) => (ids.has(id) ? [at] : []));
  };
  const [a, b] = [placesOf(ownA), placesOf(ownB)];
  const [sumsA, sumsB] = [await sumsOf(context, new Set(a)), await sumsOf(context, new Set(b))];
  const [sideA, sideB] = [await around(ground, ownA, options), await around(ground, ownB, options)];

  const shared: Answer["shared"] = [];
  const onlyA: Answer["onlyA"] = [];
  const onlyB: Answer["onlyB"] = [];
  for (const column of context.columns.keys()) {
    const [one, other] = [sumsA.get(column), sumsB.get(column)];
    if (one && other) shared.push({ column, a: one, b: other });
    else if (one) onlyA.push({ column, a: one });
    else if (other) onlyB.push({ column, b: other });
  }
  const sideOf = (own: readonly Node[], places: readonly number[]) => {
    const ids = new Set(own.map(({ id }) => id));
    return {
      nodes: places.flatMap((at) => context.rows[at] ?? []),
      outside: context.outside.filter(({ node }) => ids.has(node.id)),
    };
  };
  const nodesOf = (parts: readonly { column: number }[]): Node[] =>
    parts.flatMap(({ column }) => context.columns[column] ?? []);
  const [countsA, countsB] = [await countedIn(sideA), await countedIn(sideB)];
  const countsOfBoth = await countedIn(sideA, sideB);
  const { listed } = await callingOf(ground.graph, options);
  const wording = await wordingOf(ground, options);
  if (isDue()) await rest();
  const said = comparedIn({
    a: sideOf(ownA, a),
    b: sideOf(ownB, b),
    shared: nodesOf(shared),
    onlyA: nodesOf(onlyA),
    onlyB: nodesOf(onlyB),
    of: context.columns.length,
    nouns: nounsOf(wording, request, context),
    world: context.world,
    listed,
  });
  return {
    ...told(context),
    truncated: context.truncated || sideA.cut || sideB.cut,
    a,
    b,
    apart: context.outside.map(({ node, why }) => ({ id: node.id, why })),
    shared,
    onlyA,
    onlyB,
    graph: { a: countsA, b: countsB, shared: countsOfBoth },
    sentences: { zh: said.map(({ zh }) => zh), en: said.map(({ en }) => en) },
    told: said.map(({ about }) => about),
  };
};
