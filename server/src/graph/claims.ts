import { isNode, type Node } from "@chengmai/cypher";
import { hasClaims } from "./evidence.ts";
import { GraphError } from "./graph-error.ts";
import type { Graph, ReadOptions } from "./graph.ts";
import { knownSchema } from "./known-schema.ts";
import { runQuery } from "./queries.ts";
import { shortly } from "./shortly.ts";

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

const thereIs = async (graph: Graph, pattern: string, id: string, options: ReadOptions) => {
  const { rows } = await graph.read(`${pattern} RETURN 1 LIMIT 1`, { id }, shortly(options));
  return rows.length > 0;
};

/** Claims by their own ids, as matrix cells and relationships list them; unknown ones are left out. */
export const claimsById = async (
  graph: Graph,
  ids: string[],
  options: ReadOptions,
): Promise<Claim[]> => {
  if (!hasClaims(await knownSchema(graph, options))) return [];
  const text = "MATCH (claim:Claim) WHERE claim.id IN $ids RETURN claim";
  const { rows } = await graph.read(text, { ids }, shortly(options));
  const claims = rows.flatMap(([value]) => (value && isNode(value) ? [claimOf(value)] : []));
  return claims.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
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
  const ofNode = await thereIs(graph, "MATCH (n) WHERE elementId(n) = $id", id, options);
  if (
    !ofNode &&
    !(await thereIs(graph, "MATCH ()-[r]->() WHERE elementId(r) = $id", id, options))
  ) {
    throw new GraphError("unknown-node", `There is neither a node nor a relationship ${id}`);
  }
  if (!hasClaims(await knownSchema(graph, options))) return [];
  const query = ofNode ? "explore/claims-for-node" : "explore/claims-for-relationship";
  const { rows } = await runQuery(graph, query, { id }, options);
  return rows.map(([claim]) => claimOf(claim));
};
