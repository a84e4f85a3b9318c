import { schemaKnowing } from "../../explore/known-schema.ts";
import { namesLeftOut } from "../../explore/left-out.ts";
import { evidenceLeftOut } from "../../facts/evidence.ts";
import type { Graph, ReadOptions } from "../../graph/graph.ts";

/** Types by which nodes belong to the nodes of a label: those that are named, else those that the schema shows leading there. */
export const memberTypes = async (
  graph: Graph,
  { group, member, by = "group" }: { group: string; member?: string[] | undefined; by?: string },
  options: ReadOptions,
): Promise<string[]> => {
  const { links } = await schemaKnowing(graph, options, {
    [by]: { labels: [group] },
    member: { types: member },
  });
  if (member !== undefined && member.length > 0) return member;
  const leftOut = (await evidenceLeftOut(graph, options))({ labels: [group] });
  const leading = links.filter(
    ({ to, type }) => to === group && !namesLeftOut(leftOut, { types: [type] }),
  );
  return [...new Set(leading.map(({ type }) => type))].toSorted();
};
