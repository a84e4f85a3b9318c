import type { Node, Relationship } from "@chengmai/cypher/values";
import type { Input, Output } from "@chengmai/server/contract";
import { conditionOf, type Typed } from "../../../values/fields/condition.ts";
import { propertiesOf } from "../../../values/fields/properties.ts";

/** A node of a pattern: an example of it, if there is one, and what may stand in its place. */
export interface Piece {
  id: string;
  /** Null where it was made of a label. */
  node: Node | null;
  labels: readonly string[];
  free: boolean;
  where: readonly Typed[];
}

type Join = Pick<Relationship, "id" | "from" | "to" | "type">;

/** A pattern as the reader builds it, from what is on the picture or from a label. */
export interface Pattern {
  pieces: readonly Piece[];
  /** Their ends by the ids of pieces. */
  relationships: readonly Join[];
}

/** More could not be matched in time; the server refuses it. */
const mostPieces = 12;

interface Picture {
  nodes: ReadonlyMap<string, Node>;
  relationships: ReadonlyMap<string, Relationship>;
}

const pieceOf = (node: Node): Piece => ({
  id: node.id,
  node,
  labels: node.labels,
  free: true,
  where: [],
});

const made = (id: string, label: string): Piece => ({
  id,
  node: null,
  labels: [label],
  free: true,
  where: [],
});

/** What is chosen on a picture and joins it, all of it free. */
export function patternOf({ nodes, relationships }: Picture, chosen: readonly string[]): Pattern {
  const ids = new Set(chosen.slice(0, mostPieces));
  return {
    pieces: [...ids].flatMap((id) => {
      const node = nodes.get(id);
      return node === undefined ? [] : [pieceOf(node)];
    }),
    relationships: [...relationships.values()]
      .filter(({ from, to }) => ids.has(from) && ids.has(to))
      .slice(0, 20),
  };
}

/** A pattern of any node of one label. */
export const patternFrom = (label: string): Pattern => ({
  pieces: [made("piece 1", label)],
  relationships: [],
});

/** What may be added to a pattern at one of its pieces. */
type Offer = Pick<Output<"next">[number], "type" | "direction" | "label">;

/** The pattern with one piece more: any node of the label that is offered. */
export function grown(
  { pieces, relationships }: Pattern,
  at: string,
  { type, direction, label }: Offer,
): Pattern {
  const taken = new Set([...pieces, ...relationships].map(({ id }) => id));
  const fresh = (word: string) => {
    let number = 1;
    while (taken.has(`${word} ${number}`)) number += 1;
    return `${word} ${number}`;
  };
  const id = fresh("piece");
  const [from, to] = direction === "out" ? [at, id] : [id, at];
  return {
    pieces: [...pieces, made(id, label)],
    relationships: [...relationships, { id: fresh("join"), from, to, type }],
  };
}

/** The pattern without a piece. */
export const shrunk = ({ pieces, relationships }: Pattern, id: string): Pattern => ({
  pieces: pieces.filter((piece) => piece.id !== id),
  relationships: relationships.filter(({ from, to }) => from !== id && to !== id),
});

type Part = Input<"example">["nodes"][number];

/** The pattern as it is asked for; null while a condition has no value of its kind. */
export function asked(
  { pieces, relationships }: Pattern,
  schema: Output<"schema"> | null,
): { nodes: Part[]; relationshipIds: []; joins: Join[] } | null {
  let sure = true;
  const ids = new Map(pieces.map(({ id, node }) => [id, node?.id ?? id]));
  const nodes = pieces.map(({ id, node, labels, free, where }): Part => {
    const kinds = propertiesOf(schema, labels);
    const conditions = where.map((each) => conditionOf(each, kinds.get(each.property) ?? ""));
    if (free && conditions.includes(null)) sure = false;
    const own = conditions.flatMap((each) => each ?? []);
    return {
      id: node?.id ?? id,
      free,
      ...(node === null && { made: true, labels: [...labels] }),
      ...(free && own.length > 0 && { where: own }),
    };
  });
  const joins = relationships.map(({ id, from, to, type }) => ({
    id,
    from: ids.get(from) ?? from,
    to: ids.get(to) ?? to,
    type,
  }));
  return sure ? { nodes, relationshipIds: [], joins } : null;
}

/** Of each place, the node that most matches have there; null where no two have the same. */
export function usualOf(matches: readonly { nodes: readonly string[] }[]): (string | null)[] {
  const places = matches[0]?.nodes.length ?? 0;
  return Array.from({ length: places }, (_, place) => {
    const counts = new Map<string, number>();
    for (const { nodes } of matches) {
      const id = nodes[place] ?? "";
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
    return most !== undefined && (most[1] > 1 || matches.length === 1) ? most[0] : null;
  });
}
