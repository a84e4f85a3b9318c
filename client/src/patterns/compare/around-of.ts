import type { Node, Subgraph } from "@chengmai/cypher/values";
import { call } from "../../api/call.ts";
import type { Asked } from "../../values/result.ts";

export type SideName = "a" | "b" | "shared";

/** What is counted: nodes by the first of their labels, or relationships by their type. */
export type Counted = { label: string } | { type: string };

/** Relationships of one side that are looked at. */
const most = 1000;

/** The part of two neighbourhoods that both have. */
export function common(one: Subgraph, other: Subgraph): Subgraph {
  const ids = new Set([...other.nodes, ...other.relationships].map(({ id }) => id));
  const relationships = one.relationships.filter(({ id }) => ids.has(id));
  const ends = new Set(relationships.flatMap(({ from, to }) => [from, to]));
  return {
    nodes: one.nodes.filter(({ id }) => ids.has(id) || ends.has(id)),
    relationships,
  };
}

const isOf = ({ labels }: Node, label: string): boolean => (labels.toSorted()[0] ?? "") === label;

/** Of a neighbourhood what was counted, with what joins it to its middle. */
export function countedIn(
  { nodes, relationships }: Subgraph,
  of: Counted,
  own: ReadonlySet<string>,
): Subgraph {
  if ("type" in of) return { nodes, relationships };
  const meant = new Set(nodes.flatMap((node) => (isOf(node, of.label) ? [node.id] : [])));
  return {
    nodes: nodes.filter(({ id }) => meant.has(id) || own.has(id)),
    relationships: relationships.filter(
      ({ from, to }) => (meant.has(from) || own.has(from)) && (meant.has(to) || own.has(to)),
    ),
  };
}

/** What a number around one side, or around both, counts. Throws as `call` does. */
export async function aroundOf(
  ids: { a: readonly string[]; b: readonly string[] },
  side: SideName,
  of: Counted,
): Promise<{ subgraph: Subgraph; asked: Asked[] }> {
  const around = async (own: readonly string[]) => {
    const wanted =
      "type" in of ? { types: [of.type] } : of.label === "" ? {} : { labels: [of.label] };
    const [{ subgraph, asked }, { nodes }] = await Promise.all([
      call("expand", { ids: [...own], ...wanted, limit: most }),
      call("among", { ids: [...own] }),
    ]);
    const whole = { ...subgraph, nodes: [...nodes, ...subgraph.nodes] };
    return { subgraph: countedIn(whole, of, new Set(own)), asked };
  };
  if (side !== "shared") return around(ids[side]);
  const [one, other] = await Promise.all([around(ids.a), around(ids.b)]);
  return { subgraph: common(one.subgraph, other.subgraph), asked: [...one.asked, ...other.asked] };
}
