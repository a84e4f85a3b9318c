import type { Subgraph } from "@chengmai/cypher/values";
import type { Asked } from "../../values/result.ts";
import type { Spot, State } from "./state.ts";

/** One act of the reader, as JSON: a list of steps is the whole exploration. Nodes stand in it by key, never by id. */
export interface Step {
  readonly kind: string;
}

/** A step with what the graph answered to it, so that undo and redo ask nothing again. */
export interface Entry<Own extends Step = Step> {
  step: Own;
  brought: Subgraph;
  /** What else was answered, as the step's kind reads it. */
  found?: unknown;
  /** What was asked of the database, in Cypher that answers the same when it is run by hand. */
  asked?: readonly Asked[];
  /** Keys of what was chosen before it, where it took some of that off the picture: it is chosen again when the step is undone. */
  chosen?: readonly string[];
  /** Where its nodes came to stand, by key: found after the step by a layout. */
  placed?: ReadonlyMap<string, Spot>;
}

/** What a kind of step does to the state: one file a kind, in a table that capabilities add to. */
export interface StepKind<Own extends Step = Step> {
  kind: Own["kind"];
  apply(state: State, entry: Entry<Own>): State;
  /** True of what it was answered where that leaves all as it is: then it is no step, and that is told. */
  idle?(state: State, entry: Entry<Own>): boolean;
  /** False where nothing is changed that can be seen: undo passes it over with the step before it. */
  seen?(step: Own): boolean;
  /** True where what it was answered is asked for again when it is needed, and not kept with the log. */
  fleeting?: boolean;
  /** True where the same is only looked at in another way: an exploration of nothing else is not worth keeping. */
  looks?: boolean;
  /** Keys of what was chosen before such a step and after it, where it is a step of choosing. */
  looked?(step: Own): { before: readonly string[]; after: readonly string[] };
}

export const nothing: Subgraph = { nodes: [], relationships: [] };
