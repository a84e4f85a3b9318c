import type { Node, Relationship, Subgraph } from "@chengmai/cypher/values";
import { call } from "../../api/call.ts";
import { inParts, mostIds } from "../../exploration/model/groups.ts";
import { linksOf } from "../../exploration/model/links.ts";
import type { Held } from "./held.ts";

const within = (database: string | null) => (database === null ? {} : { database });

/** The nodes of these ids. Throws a Refusal where one of them is gone. */
async function nodesOf(
  ids: readonly string[],
  database: string | null,
  signal: AbortSignal,
): Promise<Node[]> {
  const nodes: Node[] = [];
  for (const part of inParts(ids, mostIds))
    nodes.push(...(await call("among", { ids: part, ...within(database) }, signal)).nodes);
  return nodes;
}

interface Wanted {
  database: string | null;
  /** Ids of nodes on the picture, to which relationships are wanted too. */
  beside: readonly string[];
  /** Whether the relationships among the nodes are asked for. */
  among: boolean;
}

/** What is to be drawn of a result, with the ends it lacks and the relationships it leaves out. Throws a Refusal. */
export async function broughtIn(
  { nodes, relationships, missing }: Held,
  { database, beside, among }: Wanted,
  signal: AbortSignal,
): Promise<Subgraph & { unjoined: number }> {
  const ends = missing.length === 0 ? [] : await nodesOf(missing, database, signal);
  const all = [...nodes, ...ends];
  const own = new Set(all.map(({ id }) => id));
  // A part of a result may leave out an end of a relationship, which would leave a line in the air.
  const held = relationships.filter(({ from, to }) => own.has(from) && own.has(to));
  if (!among) return { nodes: all, relationships: held, unjoined: 0 };
  const { relationships: links, unjoined } = await linksOf([...own], beside, { signal, database });
  const distinct = new Map<string, Relationship>();
  for (const one of [...held, ...links]) distinct.set(one.id, one);
  return { nodes: all, relationships: [...distinct.values()], unjoined };
}
