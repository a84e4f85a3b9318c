import type { StepKind } from "../step.ts";
import { bringStep } from "./bring.ts";
import { cypherStep } from "./cypher.ts";
import { expandStep } from "./expand.ts";
import { layoutStep } from "./layout.ts";
import { moveStep } from "./move.ts";
import { overviewStep } from "./overview.ts";
import { showStep } from "./show.ts";
import { shrinkingSteps } from "./shrinking/index.ts";
import { toggleStep } from "./toggle.ts";

/** The steps that any graph knows; a capability brings those of its own beside them. */
export const steps: readonly StepKind[] = [
  overviewStep,
  showStep,
  cypherStep,
  bringStep,
  expandStep,
  toggleStep,
  moveStep,
  ...shrinkingSteps,
  layoutStep,
];
