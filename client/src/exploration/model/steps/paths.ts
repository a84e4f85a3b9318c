import { besideOf, joined, type State } from "../state.ts";
import type { Step, StepKind } from "../step.ts";

/** A node by its key, or any of a label. */
export type PathEnd = string | { label: string };

/** Between which nodes, and by which way. */
export interface Route {
  from: PathEnd | null;
  to: PathEnd | null;
  /** Keys of nodes, instead of the two ends: between any two of them. */
  among: readonly string[];
  maxHops: number;
  limit: number;
  /** Null: all. */
  types: readonly string[] | null;
  /** Keys of nodes that are not walked through. */
  avoid: readonly string[];
  avoidTypes: readonly string[];
  /** A number of the relationships; null: each counts one. */
  weight: string | null;
}

export interface PathsStep extends Step, Route {
  kind: "paths";
}

/** A path that was found, by the keys of its nodes and the types that join them. */
export interface FoundPath {
  nodes: readonly string[];
  types: readonly string[];
  weight: number | null;
}

export interface FoundPaths {
  paths: readonly FoundPath[];
  /** True where there are more, or not all could be looked at. */
  truncated: boolean;
}

const part = "paths";

/** The paths that were found last, while they stand on the same ground. */
export const pathsIn = ({ upon }: State): FoundPaths | null =>
  (upon[part] as FoundPaths | undefined) ?? null;

/** Brings in paths, which can be stepped through. */
export const pathsStep: StepKind<PathsStep> = {
  kind: "paths",
  apply(state, { brought, found }) {
    const next = joined(state, brought, besideOf(state, brought));
    return { ...next, upon: { ...state.upon, [part]: found as FoundPaths } };
  },
};
