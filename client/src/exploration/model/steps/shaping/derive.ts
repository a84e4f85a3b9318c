import { nameOfDerivation, type Derivation } from "../../../shaping/deriving/derivation.ts";
import type { Step, StepKind } from "../../step.ts";
import { withDerived } from "./placed.ts";

export interface DeriveStep extends Step {
  kind: "derive";
  what: Derivation;
  /** False: it is taken away again. */
  on: boolean;
}

/** Derives nodes, relationships or a property from what is there; the database is not asked, and not touched. */
export const deriveStep: StepKind<DeriveStep> = {
  kind: "derive",
  apply(state, { step: { what, on } }) {
    const name = nameOfDerivation(what);
    const others = state.shape.derived.filter((each) => nameOfDerivation(each) !== name);
    if (on) return withDerived(state, others, what);
    return { ...state, shape: { ...state.shape, derived: others } };
  },
};
