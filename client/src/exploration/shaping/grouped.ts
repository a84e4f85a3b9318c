import type { Node, Relationship } from "@chengmai/cypher/values";
import { labelOf } from "../../values/name.ts";
import {
  middleOf,
  tieOf,
  withNodes,
  type Graph,
  type Made,
  type Shaped,
  type Unplaced,
} from "./graph.ts";
import { kept } from "./kept.ts";
import { groupsOf, type Group } from "./members.ts";
import { seat } from "./places.ts";
import { isSeat, seatKey, type Shape } from "./shape.ts";

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

interface Tied {
  tie: Relationship;
  of: Relationship[];
}

/** Ties by from where, of what and to where: a name for each relationship would take longer than all else. */
type Ties = Map<string, Map<string, Map<string, Tied>>>;

const within = <Key, Value>(map: Map<Key, Value>, key: Key, made: () => Value): Value => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const own = made();
  map.set(key, own);
  return own;
};

/** Relationships that touch a folded group, joined to it: of one type and direction, as one. How many run within each group is counted. */
function lifted(
  { relationships, keys }: Unplaced,
  groupOf: ReadonlyMap<string, string>,
  open: Shape["open"],
  madeBefore: ReadonlyMap<string, Made>,
) {
  const inner = new Map<string, number>();
  const stay = new Map<string, Relationship>();
  const found: Ties = new Map();
  const ties: Tied[] = [];
  const named = (folded: string | undefined, id: string) => folded ?? keys.get(id);
  for (const [id, each] of relationships) {
    const [begin, end] = [groupOf.get(each.from), groupOf.get(each.to)];
    if (begin !== undefined && begin === end) inner.set(begin, (inner.get(begin) ?? 0) + 1);
    const from = begin === undefined || open.has(begin) ? undefined : begin;
    const to = end === undefined || open.has(end) ? undefined : end;
    if (from === undefined && to === undefined) {
      stay.set(id, each);
      continue;
    }
    if (from === to) continue;
    const ends = { type: each.type, from: from ?? each.from, to: to ?? each.to };
    const sameFrom = within(found, ends.from, () => new Map<string, Map<string, Tied>>());
    const sameType = within(sameFrom, each.type, () => new Map<string, Tied>());
    const known = within(sameType, ends.to, () => {
      const name = JSON.stringify([named(from, each.from), each.type, named(to, each.to)]);
      const own: Tied = { tie: tieOf(`~tie ${name}`, ends), of: [] };
      ties.push(own);
      return own;
    });
    const before = madeBefore.get(id);
    if (before?.kind === "tie") known.of.push(...before.of);
    else known.of.push(each);
  }
  return { stay, ties, inner };
}

/** What groups are drawn as, wherever they stand: folded ones as nodes of which the graph has those of their members no more. */
function joined(
  graph: Unplaced,
  groups: readonly Group[],
  open: Shape["open"],
  before: Shaped["made"],
) {
  const made = new Map(before);
  const groupOf = new Map<string, string>();
  const folded = new Set<string>();
  for (const { key, members } of groups)
    for (const { id } of members) {
      groupOf.set(id, key);
      if (!open.has(key)) folded.add(id);
    }
  const nodes = new Map<string, Node>();
  for (const [id, node] of graph.nodes) if (!folded.has(id)) nodes.set(id, node);
  const { stay, ties, inner } = lifted(graph, groupOf, open, before);
  const fresh: Node[] = [];
  for (const group of groups) {
    const { key, by, members } = group;
    const node = nodeOf(group);
    const isOpen = open.has(key);
    if (!isOpen) fresh.push(node);
    made.set(key, {
      kind: "group",
      key,
      node,
      by,
      open: isOpen,
      members,
      inner: inner.get(key) ?? 0,
    });
  }
  for (const { tie, of } of ties) {
    stay.set(tie.id, { ...tie, properties: { count: of.length } });
    const derived = of.every((each) => before.has(each.id));
    made.set(tie.id, { kind: "tie", of, both: false, derived });
  }
  const { keys, ids } = graph;
  return { graph: withNodes({ nodes, keys, ids, relationships: stay }, fresh), made };
}

const found = kept<ReturnType<typeof joined>>();

/** Whether places of members are kept, from the middle of their group: to name each in order to look for it takes long. */
function hasSeats({ spots }: Graph, groups: readonly Group[]): boolean {
  const own = new Set(groups.map(({ key }) => key));
  for (const key of spots.keys()) if (isSeat(key) && !own.has(key)) return true;
  return false;
}

/** Where groups stand, and the members of those that stand open. */
export function placedIn(
  graph: Graph,
  groups: readonly Group[],
  open: Shape["open"],
): Graph["spots"] {
  const spots = new Map(graph.spots);
  const seated = hasSeats(graph, groups);
  for (const { key, members } of groups) {
    const middle = spots.get(key) ?? middleOf(graph, members);
    if (middle === undefined) continue;
    spots.set(key, middle);
    if (!open.has(key)) continue;
    for (const [at, { id }] of members.entries()) {
      const own = graph.keys.get(id) ?? "";
      const put = seated ? spots.get(seatKey(key, own)) : undefined;
      const { x, y } = put ?? seat(at, members.length);
      spots.set(own, { x: middle.x + x, y: middle.y + y });
    }
  }
  return spots;
}

/**
 * Groups as one node each with the relationships of its members, or open, its members standing together. What they are
 * drawn as is worked out once for a graph: where one of them is moved, only places are others.
 */
export function grouped({ graph, made: before }: Shaped, shape: Shape): Shaped {
  const groups = groupsOf(graph, shape);
  if (groups.length === 0) return { graph, made: before };
  const { nodes, relationships, keys, ids } = graph;
  const own = found([relationships, nodes, keys, ids, groups, shape.open, before], () =>
    joined(graph, groups, shape.open, before),
  );
  const spots = placedIn(graph, groups, shape.open);
  return { graph: { ...graph, ...own.graph, spots }, made: own.made };
}
