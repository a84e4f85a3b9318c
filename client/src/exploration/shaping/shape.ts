import type { Derivation } from "./deriving/derivation.ts";

/** What puts nodes into one group; labels and nodes by their names and keys, so that it can be kept. */
export type By =
  | { by: "label"; label: string | null }
  | { by: "property"; property: string; label: string | null }
  /** A type whose far ends are heads of groups. */
  | { by: "type"; type: string }
  /** Lists of keys: found once, and kept. */
  | { by: "community"; of: readonly (readonly string[])[] }
  | { by: "chosen"; of: readonly string[] };

/** What the reader made of the graph, without touching it: the picture is shaped by this. */
export interface Shape {
  /** In their order; a node is in the group of the first that has one for it. */
  groupings: readonly By[];
  /** Keys of the groups that stand open. */
  open: ReadonlySet<string>;
  /** Keys of the groups that are none any more. */
  dissolved: ReadonlySet<string>;
  /** Keys of the nodes that are left out, their neighbours joined. */
  out: ReadonlySet<string>;
  /** Keys of the nodes that are the same thing, list by list. */
  same: readonly (readonly string[])[];
  /** Whether parallel relationships are drawn as one. */
  bundled: boolean;
  /** Pairs of nodes whose relationships stand each by itself all the same. */
  loose: ReadonlySet<string>;
  derived: readonly Derivation[];
}

export const plain: Shape = {
  groupings: [],
  open: new Set(),
  dissolved: new Set(),
  out: new Set(),
  same: [],
  bundled: false,
  loose: new Set(),
  derived: [],
};

/** True where the picture is the graph as it is. */
export const isPlain = ({ groupings, out, same, bundled, derived }: Shape): boolean =>
  !bundled && groupings.length + out.size + same.length + derived.length === 0;

/** The name of a grouping, the same for one that is asked for twice. */
export const markOf = (by: By): string => {
  if (by.by === "label") return `label:${by.label ?? ""}`;
  if (by.by === "property") return `property:${by.label ?? ""}:${by.property}`;
  if (by.by === "type") return `type:${by.type}`;
  return by.by === "community" ? "community" : `chosen:${by.of[0] ?? ""}`;
};

/** Two nodes in either order, as one name. */
export const pairOf = (a: string, b: string): string => JSON.stringify([a, b].toSorted());

/** Neighbours that are joined to each other: of more, the picture would flood, and the node stays. */
export const mostJoined = 40;

/** Under this key the place of a member is kept, from the middle of its group. */
export const seatKey = (group: string, member: string): string => `${group} / ${member}`;

/** Begins the key of a group, and of nothing else. */
export const groupMark = "~group ";

/** Whether something may be kept under a key for a member of a group. */
export const isSeat = (key: string): boolean => key.startsWith(groupMark) && key.includes(" / ");
