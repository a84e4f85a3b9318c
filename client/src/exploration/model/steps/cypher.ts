import type { Value } from "@chengmai/cypher/values";
import { besideOf, joined, replaced } from "../state.ts";
import type { Step, StepKind } from "../step.ts";

/** A run of the workbench: all that is needed to ask it again. Null database: the server's default. */
export interface Asked {
  text: string;
  params: Readonly<Record<string, Value>>;
  database: string | null;
}

export interface CypherStep extends Step, Asked {
  kind: "cypher";
  /** Beside what is there, instead of it, or not drawn at all. */
  drawn: "add" | "replace" | null;
}

/** A run of the workbench, drawn or only noted. */
export const cypherStep: StepKind<CypherStep> = {
  kind: "cypher",
  seen: ({ drawn }) => drawn !== null,
  apply(state, { step: { drawn }, brought }) {
    if (drawn === null) return state;
    if (drawn === "replace") return replaced(state, brought, "cypher");
    return joined(state, brought, besideOf(state, brought));
  },
};
