import type { Node } from "@chengmai/cypher/values";
import { call } from "../../api/call.ts";
import { distinct } from "../../values/distinct.ts";
import { inGraph, type Proof } from "../model/proof.ts";

/** Ways that are shown of those between the two, the shortest first. */
const mostWays = 30;

/** The shortest ways between two nodes, round some others; how many, and what they are made of. */
export async function waysBetween(
  [a, b]: readonly [Node, Node],
  maxHops: number,
  round: readonly Node[],
): Promise<{ count: number } & Required<Pick<Proof, "subgraph" | "asked">>> {
  const avoid = round.filter(inGraph).map(({ id }) => id);
  const own = { from: a.id, to: b.id, maxHops, limit: mostWays };
  const { paths, asked } = await call("paths", { ...own, ...(avoid.length > 0 && { avoid }) });
  return {
    count: paths.length,
    subgraph: {
      nodes: distinct([a, b, ...paths.flatMap(({ nodes }) => nodes)]),
      relationships: distinct(paths.flatMap(({ relationships }) => relationships)),
    },
    asked,
  };
}
