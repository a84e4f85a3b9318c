import type { Node, Path, Relationship, Subgraph, Value } from "@chengmai/cypher/values";
import type { Asked } from "../../values/result.ts";

export type Strength = "stated" | "inherited";

/** How a step names a node: by `key` where there is one, for an id dies with the engine's session. */
export interface NodeRef {
  id: string;
  key: string | null;
}

/** One act of the reader. Serializable: a list of steps is the whole exploration. */
export type Step =
  | { kind: "overview" }
  | { kind: "show"; query: string; params: Record<string, Value> }
  | ({ kind: "cypher"; drawn: "add" | "replace" | null } & Asked)
  | { kind: "bring"; of: NodeRef }
  | { kind: "expand"; of: NodeRef; types: string[] | null; after: string | null }
  | { kind: "between"; pair: readonly [NodeRef, NodeRef] | null }
  | { kind: "strength"; strength: Strength }
  | { kind: "toggle"; group: string };

/** A step with what the graph answered to it, so that undo and redo ask nothing again. */
export interface Entry {
  step: Step;
  brought: Subgraph;
  ways?: readonly Way[];
  remainder?: Remainder | null;
}

/** What an expansion left in the graph: where the next page begins and how many neighbours are left. */
interface Remainder {
  after: string;
  left: number;
}

/** One mechanism that connects a pair, and the paths that lead to it from either side. */
export interface Way {
  mechanism: Node;
  how: string;
  howEn: string;
  fromA: readonly Path[];
  fromB: readonly Path[];
}

/** What connects two places; what it brought is drawn beside the others and goes with it. */
export interface Between {
  a: string;
  b: string;
  ways: readonly Way[];
  brought: Subgraph;
}

export type Arrangement = "ties" | "organic";

/** What the steps add up to. The picture is derived from this and from nothing else. */
export interface Exploration {
  arrangement: Arrangement;
  nodes: ReadonlyMap<string, Node>;
  relationships: ReadonlyMap<string, Relationship>;
  /** Node id → id of the node whose expansion brought it. */
  origins: ReadonlyMap<string, string>;
  strength: Strength;
  between: Between | null;
  /** The last expansion, where it left some neighbours out. */
  remainder: (Remainder & { of: NodeRef; types: string[] | null }) | null;
  /** Legend groups that are switched off: `label:City`, `place:<id>`, `type:SUPPORTS`. */
  hidden: ReadonlySet<string>;
}

export const refOf = (node: Node): NodeRef => ({ id: node.id, key: node.key });
