import type { State } from "../../state.ts";
import type { Step, StepKind } from "../../step.ts";
import { idsOf, without } from "../../without.ts";

export interface CollapseStep extends Step {
  kind: "collapse";
  /** The nodes' keys. */
  of: readonly string[];
  /** What their expansions brought, and what came from that; or the neighbours that nothing else is joined to. */
  what: "brought" | "own";
}

/** What came from these nodes by expanding, and from that, and so on. */
export function broughtBy({ origins, nodes }: State, of: readonly string[]): Set<string> {
  const roots = new Set(of);
  const from = (id: string, met: ReadonlySet<string>): boolean => {
    const origin = origins.get(id);
    if (origin === undefined || met.has(origin)) return false;
    return roots.has(origin) || from(origin, new Set([...met, origin]));
  };
  return new Set(
    [...origins.keys()].filter((id) => !roots.has(id) && nodes.has(id) && from(id, new Set([id]))),
  );
}

/** Neighbours of these nodes that are joined to nothing but these. */
export function ownNeighbours({ relationships }: State, of: readonly string[]): Set<string> {
  const roots = new Set(of);
  const [near, others] = [new Set<string>(), new Set<string>()];
  for (const { from, to } of relationships.values())
    for (const [id, end] of [
      [from, to],
      [to, from],
    ] as const) {
      if (roots.has(id)) continue;
      if (roots.has(end)) near.add(id);
      else if (end !== id) others.add(id);
    }
  return new Set([...near].filter((id) => !others.has(id)));
}

/** Takes what hangs on some nodes out of the exploration again. */
export const collapseStep: StepKind<CollapseStep> = {
  kind: "collapse",
  apply(state, { step: { of, what } }) {
    const roots = [...idsOf(state, of)];
    return without(
      state,
      what === "brought" ? broughtBy(state, roots) : ownNeighbours(state, roots),
    );
  },
};
