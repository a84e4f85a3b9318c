import type { Node, Relationship, Value } from "@chengmai/cypher/values";
import type { By } from "./shape.ts";

export interface Spot {
  x: number;
  y: number;
}

/** What is shaped: nodes and relationships with the names of the nodes and where they stand. */
export interface Graph {
  nodes: ReadonlyMap<string, Node>;
  relationships: ReadonlyMap<string, Relationship>;
  keys: ReadonlyMap<string, string>;
  ids: ReadonlyMap<string, string>;
  spots: ReadonlyMap<string, Spot>;
}

/** A graph of which it does not matter where anything stands. */
export type Unplaced = Omit<Graph, "spots">;

/** Nodes and relationships of the graph that one of the picture leads along. */
export interface Way {
  nodes: readonly Node[];
  relationships: readonly Relationship[];
}

/** What stands on the picture and not in the graph: what it is made of. */
export type Made =
  | {
      kind: "group";
      key: string;
      /** The group as it is drawn while it is folded; it is called by this. */
      node: Node;
      by: By;
      open: boolean;
      members: readonly Node[];
      /** Relationships among them. */
      inner: number;
    }
  | {
      kind: "same";
      members: readonly Node[];
      /** Properties of which they say different things, and what. */
      conflicts: ReadonlyMap<string, readonly Value[]>;
    }
  | { kind: "value"; property: string; value: Value; members: readonly Node[] }
  /** Several relationships as one; `both` where they run either way. */
  | { kind: "tie"; of: readonly Relationship[]; both: boolean; derived: boolean }
  /** What stands for the ways through nodes that are left out. */
  | { kind: "through"; ways: readonly Way[]; both: boolean }
  /** Of equal values, or from a node to its value. */
  | { kind: "equal"; property: string; value: Value };

export type MadeOf<Kind extends Made["kind"]> = Extract<Made, { kind: Kind }>;

/** A graph with what of it was made, by id. */
export interface Shaped {
  graph: Graph;
  made: ReadonlyMap<string, Made>;
}

/** The same each time, so that what is made from it is known again. */
export const nothingMade: Shaped["made"] = new Map();

/** Everything of one map, and more. */
function andMore<Key, Own>(map: ReadonlyMap<Key, Own>, more: Iterable<readonly [Key, Own]>) {
  const all = new Map(map);
  for (const [key, value] of more) all.set(key, value);
  return all;
}

/** The graph with nodes that were made; what is made is called by its own id. */
export function withNodes<Any extends Unplaced>(graph: Any, made: readonly Node[]): Any {
  if (made.length === 0) return graph;
  const own = made.map(({ id }) => [id, id] as const);
  return {
    ...graph,
    nodes: andMore(
      graph.nodes,
      made.map((node) => [node.id, node] as const),
    ),
    keys: andMore(graph.keys, own),
    ids: andMore(graph.ids, own),
  };
}

export const withRelationships = <Any extends Unplaced>(
  graph: Any,
  made: readonly Relationship[],
): Any =>
  made.length === 0
    ? graph
    : {
        ...graph,
        relationships: andMore(
          graph.relationships,
          made.map((each) => [each.id, each] as const),
        ),
      };

/** A relationship that was made; `id` tells it by the keys of its ends. */
export const tieOf = (
  id: string,
  { type, from, to }: Pick<Relationship, "type" | "from" | "to">,
  properties: Relationship["properties"] = {},
): Relationship => ({ kind: "relationship", id, type, from, to, properties });

/** Where a node stands, if that is known. */
export const standing = ({ keys, spots }: Graph, id: string): Spot | undefined =>
  spots.get(keys.get(id) ?? "");

/** In the middle of those of some nodes that stand somewhere. */
export function middleOf(graph: Graph, members: readonly Node[]) {
  const sum = { x: 0, y: 0 };
  let count = 0;
  for (const { id } of members) {
    const at = standing(graph, id);
    if (at === undefined) continue;
    sum.x += at.x;
    sum.y += at.y;
    count += 1;
  }
  return count === 0 ? undefined : { x: sum.x / count, y: sum.y / count };
}
