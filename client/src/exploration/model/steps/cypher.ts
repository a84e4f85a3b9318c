import type { Asked } from "../../../values/result.ts";
import { besideOf, joined, replaced, unjoinedIn } from "../state.ts";
import type { Step, StepKind } from "../step.ts";

export interface CypherStep extends Step, Asked {
  kind: "cypher";
  /** Beside what is there, instead of it, or not drawn at all. */
  drawn: "add" | "replace" | null;
}

/** A run of the workbench, drawn or only noted. */
export const cypherStep: StepKind<CypherStep> = {
  kind: "cypher",
  seen: ({ drawn }) => drawn !== null,
  apply(state, { step: { drawn }, brought, found }) {
    if (drawn === null) return state;
    const next =
      drawn === "replace"
        ? replaced(state, brought, "cypher")
        : joined(state, brought, besideOf(state, brought));
    return { ...next, unjoined: next.unjoined + unjoinedIn(found) };
  },
};
