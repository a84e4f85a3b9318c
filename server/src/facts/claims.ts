import type { Node } from "@chengmai/cypher";
import { GraphError } from "../graph/graph-error.ts";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import { runQuery } from "../graph/queries.ts";
import { holdsBuiltIn } from "./built-in.ts";

/** One statement that a fact rests on. */
interface Claim {
  id: string;
  locator: string | null;
  text: string;
  textEn: string;
  strength: "stated" | "inherited" | "curated";
  reason: string | null;
  reasonEn: string | null;
}

const claimOf = ({ id, properties }: Node): Claim => {
  const text = (name: string): string | null => {
    const value = properties[name];
    return typeof value === "string" ? value : null;
  };
  const strength = text("strength");
  return {
    id: text("id") ?? id,
    locator: text("locator"),
    text: text("text") ?? "",
    textEn: text("textEn") ?? "",
    strength: strength === "curated" || strength === "inherited" ? strength : "stated",
    reason: text("reason"),
    reasonEn: text("reasonEn"),
  };
};

/** Claims by their own ids, as matrix cells and relationships list them; unknown ones are left out. */
export const claimsById = async (
  graph: Graph,
  ids: string[],
  options: ReadOptions,
): Promise<Claim[]> => {
  if (!(await holdsBuiltIn(graph, options))) return [];
  const { rows } = await runQuery(graph, "facts/claims-by-id", { ids }, options);
  return rows
    .map(([claim]) => claimOf(claim))
    .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
};

/** The claims of a sentence of the article and of those beside it, in their order. */
export const claimsNear = async (
  graph: Graph,
  locator: string,
  options: ReadOptions,
): Promise<Claim[]> => {
  if (!(await holdsBuiltIn(graph, options))) return [];
  const { rows } = await runQuery(graph, "facts/claims-near", { locator }, options);
  return rows.map(([claim]) => claimOf(claim));
};

/**
 * The claims a node or relationship rests on; none where the graph keeps no claims.
 * @throws GraphError unknown-node when the id is of neither
 */
export const claimsFor = async (
  graph: Graph,
  id: string,
  options: ReadOptions,
): Promise<Claim[]> => {
  const ofNode = (await runQuery(graph, "explore/nodes-by-id", { ids: [id] }, options)).rows;
  const ofRelationship =
    ofNode.length > 0
      ? []
      : (await runQuery(graph, "explore/relationships-by-id", { ids: [id] }, options)).rows;
  if (ofNode.length + ofRelationship.length === 0)
    throw new GraphError("unknown-node", `There is neither a node nor a relationship ${id}`);
  if (!(await holdsBuiltIn(graph, options))) return [];
  const query = ofNode.length > 0 ? "facts/claims-for-node" : "facts/claims-for-relationship";
  const { rows } = await runQuery(graph, query, { id }, options);
  return rows.map(([claim]) => claimOf(claim));
};
