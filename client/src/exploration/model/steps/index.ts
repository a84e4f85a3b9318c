import type { StepKind } from "../step.ts";
import { bringStep } from "./bring.ts";
import { commonStep } from "./common.ts";
import { cypherStep } from "./cypher.ts";
import { expandStep } from "./expand.ts";
import { layoutStep } from "./layout.ts";
import { moveStep } from "./move.ts";
import { overviewStep } from "./overview.ts";
import { pathsStep } from "./paths.ts";
import { relateStep } from "./relate.ts";
import { showStep } from "./show.ts";
import { steinerStep } from "./steiner.ts";
import { shapingSteps } from "./shaping/index.ts";
import { shrinkingSteps } from "./shrinking/index.ts";
import { toggleStep } from "./toggle.ts";

/** The steps that any graph knows; a capability brings those of its own beside them. */
export const steps: readonly StepKind[] = [
  overviewStep,
  showStep,
  cypherStep,
  bringStep,
  expandStep,
  relateStep,
  commonStep,
  steinerStep,
  pathsStep,
  toggleStep,
  moveStep,
  ...shrinkingSteps,
  ...shapingSteps,
  layoutStep,
];
