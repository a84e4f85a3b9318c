import type { NamedQuery, Node, Shelf } from "@chengmai/cypher";
import type { Graph, Params, ReadOptions } from "../graph/graph.ts";
import type { Condition } from "../graph/texts/condition.ts";
import type { GivenConditions } from "../explore/expand.ts";
import type { PathStep } from "../graph/texts/steps.ts";
import type { Outside } from "./standing.ts";

type Strength = "stated" | "inherited";
export type World = "open" | "closed";

/** How a view is worked out, and whom to tell how far it is, as a share of what is to be done. */
export interface Wishes extends ReadOptions {
  tell?: ((share: number) => void) | undefined;
}

/** What a lens is read from. */
export interface Ground {
  graph: Graph;
  shelves: readonly Shelf[];
}

/** A step as a body names it: its conditions may lack a value. */
export type GivenStep = Omit<PathStep, "where"> & { where?: GivenConditions };

/** A lens as a body names it: rows and columns, or rows and a path or a property or both, or a query. */
export interface LensRequest {
  database?: string | undefined;
  rows?: string | undefined;
  columns?: string | undefined;
  via?: string[] | undefined;
  strength?: Strength | undefined;
  path?: GivenStep[] | undefined;
  property?: string | undefined;
  where?: GivenConditions;
  query?: string | undefined;
  params?: Params | undefined;
  rowIds?: string[] | undefined;
  columnIds?: string[] | undefined;
  all?: boolean | undefined;
  world?: World | undefined;
}

/** What joins one pair, before its nodes are known by their places. */
export interface Told {
  row: string;
  column: string;
  count: number;
  claims: string[];
  strength: Strength;
  /** Ids of some of the relationships that it rests on. */
  relationships: string[];
}

/** What was read of a lens: pairs by ids, and the nodes they name. */
export interface Reading {
  told: Told[];
  nodes: Map<string, Node>;
  truncated: boolean;
  /** Labels whose nodes are all rows, or columns; null where the lens names none. */
  labels: { rows: string | null; columns: string | null };
  /** What must hold of rows, and of columns. */
  holding?: { rows: readonly Condition[]; columns: readonly Condition[] };
  /** The query that was asked, where it was one. */
  query: NamedQuery | null;
}

export interface LensCell extends Omit<Told, "row" | "column"> {
  row: number;
  column: number;
}

/** Rows and columns in the order of their keys, and which row has which column. */
export interface LensContext {
  rows: Node[];
  columns: Node[];
  cells: LensCell[];
  world: World;
  truncated: boolean;
  /** Of the rows that a view asks for, those that are none. */
  outside: Outside[];
  query: NamedQuery | null;
}

/** Relationships told of one cell at most. */
export const mostTold = 50;
