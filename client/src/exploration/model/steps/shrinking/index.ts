import type { StepKind } from "../../step.ts";
import { chooseStep } from "./choose.ts";
import { collapseStep } from "./collapse.ts";
import { dismissStep } from "./dismiss.ts";
import { hideStep } from "./hide.ts";
import { keepStep } from "./keep.ts";
import { pinStep } from "./pin.ts";

/** The steps that make the picture smaller, choose in it, or hold it where it stands. */
export const shrinkingSteps: readonly StepKind[] = [
  collapseStep,
  hideStep,
  dismissStep,
  keepStep,
  pinStep,
  chooseStep,
];
