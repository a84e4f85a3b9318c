import { replaced, type Database } from "../state.ts";
import type { Entry, Step, StepKind } from "../step.ts";

export interface OverviewStep extends Step {
  kind: "overview";
}

/** What kind of database it is, and every label it has. */
export interface OverviewFound {
  database: Database;
  labels: readonly string[];
}

/** The first screen: of the built-in graph what its board shows, of another one a first look. */
export const overviewStep: StepKind<OverviewStep> = {
  kind: "overview",
  apply(state, { brought, found }: Entry<OverviewStep>) {
    const { database, labels } = found as OverviewFound;
    return { ...replaced(state, brought, "overview"), database, labels };
  },
};
