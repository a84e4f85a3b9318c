import type { Node, Relationship } from "@chengmai/cypher/values";
import { labelOf } from "../../values/name.ts";
import {
  middleOf,
  standing,
  tieOf,
  withNodes,
  type Graph,
  type Made,
  type Shaped,
} from "./graph.ts";
import { groupsOf, type Group } from "./members.ts";
import { seat } from "./places.ts";
import { seatKey, type Shape } from "./shape.ts";

/** The label that most have; of several, the first of them. */
function commonest(members: readonly Node[]): string {
  const counts = new Map<string, number>();
  for (const node of members) counts.set(labelOf(node), (counts.get(labelOf(node)) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}

/** A group as a node. */
const nodeOf = ({ key, name, members }: Group): Node => {
  const label = commonest(members);
  return {
    kind: "node",
    id: key,
    key,
    labels: label === "" ? [] : [label],
    properties: { name: name.zh, nameEn: name.en, count: members.length },
  };
};

/** Where the members of a group that stands open stand. */
function seats(
  graph: Graph,
  { key, members }: Group,
): [key: string, spot: { x: number; y: number }][] {
  const middle = graph.spots.get(key);
  if (middle === undefined) return [];
  return members.map(({ id }, at) => {
    const own = graph.keys.get(id) ?? "";
    const { x, y } = graph.spots.get(seatKey(key, own)) ?? seat(at, members.length);
    return [own, { x: middle.x + x, y: middle.y + y }];
  });
}

/** Relationships that touch a folded group, joined to it: of one type and direction, as one. */
function lifted(
  { relationships, keys }: Graph,
  into: ReadonlyMap<string, string>,
  madeBefore: ReadonlyMap<string, Made>,
): {
  stay: Map<string, Relationship>;
  ties: Map<string, { tie: Relationship; of: Relationship[] }>;
} {
  const stay = new Map<string, Relationship>();
  const ties = new Map<string, { tie: Relationship; of: Relationship[] }>();
  for (const [id, each] of relationships) {
    const [from, to] = [into.get(each.from), into.get(each.to)];
    if (from === undefined && to === undefined) {
      stay.set(id, each);
      continue;
    }
    if (from === to) continue;
    const ends = { type: each.type, from: from ?? each.from, to: to ?? each.to };
    const name = `~tie ${JSON.stringify([
      from ?? keys.get(each.from),
      each.type,
      to ?? keys.get(each.to),
    ])}`;
    const known = ties.get(name) ?? { tie: tieOf(name, ends), of: [] };
    const before = madeBefore.get(id);
    known.of.push(...(before?.kind === "tie" ? before.of : [each]));
    ties.set(name, known);
  }
  return { stay, ties };
}

/** Groups as one node each with the relationships of its members, or open, its members standing together. */
export function grouped({ graph, made: before }: Shaped, shape: Shape): Shaped {
  const groups = groupsOf(graph, shape);
  if (groups.length === 0) return { graph, made: before };
  const made = new Map(before);
  const spots = new Map(graph.spots);
  const into = new Map<string, string>();
  const fresh: Node[] = [];
  const groupOf = new Map(
    groups.flatMap(({ key, members }) => members.map(({ id }) => [id, key] as const)),
  );
  const inner = new Map<string, number>();
  for (const { from, to } of graph.relationships.values()) {
    const own = groupOf.get(from);
    if (own !== undefined && own === groupOf.get(to)) inner.set(own, (inner.get(own) ?? 0) + 1);
  }
  for (const group of groups) {
    const { key, by, members } = group;
    const open = shape.open.has(key);
    const node = nodeOf(group);
    made.set(key, { kind: "group", key, node, by, open, members, inner: inner.get(key) ?? 0 });
    const middle =
      spots.get(key) ?? middleOf(members.flatMap(({ id }) => standing(graph, id) ?? []));
    if (middle !== undefined) spots.set(key, middle);
    if (open) for (const [own, spot] of seats({ ...graph, spots }, group)) spots.set(own, spot);
    else {
      fresh.push(node);
      for (const { id } of members) into.set(id, key);
    }
  }
  const nodes = new Map([...graph.nodes].filter(([id]) => !into.has(id)));
  const { stay, ties } = lifted(graph, into, before);
  for (const [id, { tie, of }] of ties) {
    stay.set(id, { ...tie, properties: { count: of.length } });
    const derived = of.every((each) => before.has(each.id));
    made.set(id, { kind: "tie", of, both: false, derived });
  }
  return {
    graph: { ...withNodes({ ...graph, nodes }, fresh), relationships: stay, spots },
    made,
  };
}
