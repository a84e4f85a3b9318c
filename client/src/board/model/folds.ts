import { isCity } from "./cities.ts";
import type { State } from "../../exploration/model/state.ts";
import { once } from "../../exploration/model/once.ts";
import type { Step, StepKind } from "../../exploration/model/step.ts";
import type { Exploration } from "../../exploration/model/exploration.ts";
import { nothing } from "../../exploration/model/step.ts";
import { betweenOf } from "./part.ts";
import type { Plan } from "./plan.ts";
import { tiesOf } from "./ties.ts";

const own = "board.unfolded";

/** Folds what a cluster keeps folded out, or in again. */
export interface UnfoldStep extends Step {
  kind: "unfold";
  /** The cluster's key. */
  of: string;
}

/** The keys of the clusters that are folded out. */
export const unfoldedIn = ({ parts }: State): readonly string[] =>
  (parts[own] as readonly string[] | undefined) ?? [];

/** True of a cluster whose places have been folded out. */
export const isUnfolded = (state: State, cluster: string): boolean =>
  unfoldedIn(state).includes(state.keys.get(cluster) ?? "");

export const unfoldStep: StepKind<UnfoldStep> = {
  kind: "unfold",
  apply(state, { step: { of } }) {
    const now = unfoldedIn(state);
    const next = now.includes(of) ? now.filter((each) => each !== of) : [...now, of];
    return { ...state, parts: { ...state.parts, [own]: next } };
  },
};

/** Folds out these clusters, and folds all others in. */
export interface UnfoldAllStep extends Step {
  kind: "unfold-all";
  /** The clusters' keys. */
  of: readonly string[];
}

export const unfoldAllStep: StepKind<UnfoldAllStep> = {
  kind: "unfold-all",
  apply: (state, { step: { of } }) => ({ ...state, parts: { ...state.parts, [own]: of } }),
};

/** Folds out the clusters of these keys, and folds all others in, at one step. */
export function unfoldKeys({ record }: Exploration, of: readonly string[]): void {
  const step: UnfoldAllStep = { kind: "unfold-all", of };
  record({ step, brought: nothing });
}

/** Folds out all of these clusters, or none, at one step. */
export function unfoldAll(exploration: Exploration, clusters: readonly string[]): void {
  const { keys } = exploration.log.getState().state;
  unfoldKeys(
    exploration,
    clusters.flatMap((id) => keys.get(id) ?? []),
  );
}

/** Stands on the picture for the places that a cluster keeps folded. */
export const moreId = (cluster: string): string => `more ${cluster}`;

/** Folds a cluster's places out or in, where `id` is what stands for them. */
export function unfoldBy({ log, record }: Exploration, id: string): boolean {
  const { ids } = log.getState().state;
  const found = [...ids].find(([, cluster]) => moreId(cluster) === id);
  if (found === undefined) return false;
  const step: UnfoldStep = { kind: "unfold", of: found[0] };
  record({ step, brought: nothing });
  return true;
}

/** Places that a mechanism is stated of by themselves. */
export const namedIn = once(
  (state: State): ReadonlySet<string> =>
    new Set(tiesOf(state).flatMap(({ strength, place }) => (strength === "stated" ? [place] : []))),
);

export interface Fold {
  areas: readonly string[];
  cities: readonly string[];
  /** Those that are not seen by themselves. */
  folded: readonly string[];
  /** Those that fold in again. */
  foldable: number;
  counts: { cities: number; others: number };
}

/** What is seen of a cluster: places that are named by themselves, that were unfolded, chosen, or asked about. */
export function foldOf(
  state: State,
  { id, areas, cities }: Plan["clusters"][number],
  chosen: string | null,
): Fold {
  const named = namedIn(state);
  const between = betweenOf(state);
  const open = isUnfolded(state, id);
  const wanted = new Set([chosen, between?.a, between?.b, ...state.origins.values()]);
  const seen = (place: string) => open || named.has(place) || wanted.has(place);
  const all = [...areas, ...cities];
  const number = cities.filter((city) => {
    const node = state.nodes.get(city);
    return node !== undefined && isCity(node);
  }).length;
  return {
    areas: areas.filter(seen),
    cities: cities.filter(seen),
    folded: all.filter((place) => !seen(place)),
    foldable: open ? all.filter((place) => !named.has(place)).length : 0,
    counts: { cities: number, others: cities.length - number },
  };
}
