import { type Relationship, type Subgraph, subgraphOf } from "@chengmai/cypher";
import { isValueId } from "@chengmai/cypher/values";
import { setImmediate } from "node:timers/promises";
import { schemaKnowing } from "../../explore/known-schema.ts";
import { nodesById, nodesFound } from "../../explore/nodes.ts";
import { passedOver } from "../../explore/left-out.ts";
import { evidenceLeftOut } from "../../facts/evidence.ts";
import { GraphError } from "../../graph/graph-error.ts";
import type { ReadOptions } from "../../graph/graph.ts";
import { forMany } from "../../graph/pausing.ts";
import { runQuery } from "../../graph/queries.ts";
import type { CutPart, CutsFound } from "../../patterns/jobs/cuts.ts";
import { atWork, sent } from "../at-work.ts";
import type { Ground, LensCell, LensContext, LensRequest, Wishes } from "../lens.ts";
import { readLens, told, type ToldContext } from "../read-lens.ts";

interface Wanted extends LensRequest {
  between: [string, string];
  by: "nodes" | "relationships";
  types?: string[] | undefined;
  maxHops: number;
  remove?: string[] | undefined;
}

type Answer = ToldContext & CutsFound & { followed: boolean; subgraph: Subgraph };

/** Relationships of one layer; past it the cut is of what was met, and says so. */
const mostOfLayer = 20_000;
/** Steps sent at once: others are answered between two parts. */
const partSize = 1000;

/** @throws GraphError `unknown-node` naming the first that is neither a node nor a relationship */
const refuseUnknown = async ({ graph }: Ground, ids: readonly string[], options: ReadOptions) => {
  // A value is in the lens and not in the graph.
  const named = ids.filter((id) => !isValueId(id));
  if (named.length === 0) return;
  const nodes = await nodesFound(graph, named, options);
  const others = named.filter((id) => !nodes.has(id));
  if (others.length === 0) return;
  const { rows } = await runQuery(graph, "explore/relationships-by-id", { ids: others }, options);
  const known = new Set(rows.map(([relationship]) => relationship.id));
  const unknown = others.find((id) => !known.has(id));
  if (unknown !== undefined)
    throw new GraphError(
      "unknown-node",
      `remove: there is neither a node nor a relationship ${unknown}`,
    );
};

/** The lens as it is without some things, in the numbers that it had with them. */
const without = async (before: LensContext, after: LensContext): Promise<LensContext> => {
  const [rowAt, columnAt] = [before.rows, before.columns].map(
    (nodes) => new Map(nodes.map(({ id }, at) => [id, at])),
  );
  const cells: LensCell[] = [];
  await forMany(after.cells, (cell) => {
    const row = rowAt?.get(after.rows[cell.row]?.id ?? "");
    const column = columnAt?.get(after.columns[cell.column]?.id ?? "");
    if (row !== undefined && column !== undefined) cells.push({ ...cell, row, column });
  });
  return { ...before, cells };
};

/** The smallest set that parts two nodes, and what taking something out does to them and to a lens. */
export const cutsOf = async (ground: Ground, request: Wanted, options: Wishes): Promise<Answer> => {
  const { graph } = ground;
  const { between, by, maxHops, types = [], remove = [] } = request;
  if (between[0] === between[1])
    throw new GraphError(
      "invalid-request",
      "between: name two nodes; nothing parts one from itself",
    );
  await schemaKnowing(graph, options, { types: { types } });
  const ends = await nodesById(graph, between, options);
  await refuseUnknown(ground, remove, options);
  const context = await readLens(ground, request, options);
  const after =
    remove.length === 0
      ? context
      : await without(context, await readLens(ground, request, options, { gone: remove }));
  const out = passedOver((await evidenceLeftOut(graph, options))({ types, nodes: ends }));

  const nodes = new Map(ends.map((node) => [node.id, node]));
  const relationships = new Map<string, Relationship>();
  async function* answer(ids: string[]): AsyncGenerator<CutPart> {
    const layer = { ...options, rowLimit: mostOfLayer, short: false };
    const params = { ids, limit: mostOfLayer, types, ...out };
    const { rows } = await runQuery(graph, "explore/frontier", params, layer);
    for (let at = 0; at < rows.length; at += partSize) {
      const steps = rows.slice(at, at + partSize).map(([from, relationship, node]) => {
        nodes.set(node.id, node);
        relationships.set(relationship.id, relationship);
        return { from, to: node.id, by: relationship.id };
      });
      yield { steps, cut: rows.length >= mostOfLayer };
      await setImmediate();
    }
  }
  const removed = new Set(remove);
  const gone = context.rows.flatMap(({ id }, at) => (removed.has(id) ? [at] : []));
  const contexts = { before: await sent(context), after: await sent(after), gone };
  const found = await atWork("cuts", { between, by, maxHops, remove, ...contexts }, options, {
    answer,
  });

  const known = new Set([...context.rows, ...context.columns].map(({ id }) => id));
  const cutting = found.cut.flatMap((id) => nodes.get(id) ?? relationships.get(id) ?? []);
  const met = cutting.flatMap((each) =>
    each.kind === "relationship" ? [each.from, each.to].flatMap((id) => nodes.get(id) ?? []) : [],
  );
  return {
    ...told(context),
    ...found,
    truncated: context.truncated || found.truncated,
    followed: context.query === null || remove.every((id) => known.has(id)),
    subgraph: subgraphOf([ends, met, cutting]),
  };
};
