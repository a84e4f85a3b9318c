import type { Value } from "@chengmai/cypher/values";
import { replaced, unjoinedIn } from "../state.ts";
import type { Step, StepKind } from "../step.ts";

/** A named query, by which what it answered can be asked for again. */
export interface ShowStep extends Step {
  kind: "show";
  query: string;
  params: Readonly<Record<string, Value>>;
}

/** Replaces the picture by what a query answered. */
export const showStep: StepKind<ShowStep> = {
  kind: "show",
  apply: (state, { brought, found }) => ({
    ...replaced(state, brought, "show"),
    unjoined: unjoinedIn(found),
  }),
};
