import type { Node, Relationship } from "@chengmai/cypher/values";
import type { Input } from "@chengmai/server/contract";

type Part = Input<"example">["nodes"][number];
export type Condition = NonNullable<Part["where"]>[number];

/** A node of a pattern: an example of it, and what may stand in its place. */
export interface Piece {
  node: Node;
  free: boolean;
  where: readonly Condition[];
}

/** A pattern as the reader builds it from what is on the picture. */
export interface Pattern {
  pieces: readonly Piece[];
  relationships: readonly Relationship[];
}

/** More could not be matched in time; the server refuses it. */
const mostPieces = 12;

interface Picture {
  nodes: ReadonlyMap<string, Node>;
  relationships: ReadonlyMap<string, Relationship>;
}

/** What is chosen on a picture and joins it, all of it free. */
export function patternOf({ nodes, relationships }: Picture, chosen: readonly string[]): Pattern {
  const ids = new Set(chosen.slice(0, mostPieces));
  return {
    pieces: [...ids].flatMap((id) => {
      const node = nodes.get(id);
      return node === undefined ? [] : [{ node, free: true, where: [] }];
    }),
    relationships: [...relationships.values()]
      .filter(({ from, to }) => ids.has(from) && ids.has(to))
      .slice(0, 20),
  };
}

/** The pattern with one more piece, and the relationships that join it. */
export function grown(pattern: Pattern, node: Node, joins: readonly Relationship[]): Pattern {
  return {
    pieces: [...pattern.pieces, { node, free: true, where: [] }],
    relationships: [...pattern.relationships, ...joins],
  };
}

/** The pattern without a piece. */
export const shrunk = ({ pieces, relationships }: Pattern, id: string): Pattern => ({
  pieces: pieces.filter(({ node }) => node.id !== id),
  relationships: relationships.filter(({ from, to }) => from !== id && to !== id),
});

/** The pattern as it is asked for. */
export const asked = ({ pieces, relationships }: Pattern) => ({
  nodes: pieces.map(({ node, free, where }) => ({
    id: node.id,
    free,
    ...(free && where.length > 0 && { where: [...where] }),
  })),
  relationshipIds: relationships.map(({ id }) => id),
});
