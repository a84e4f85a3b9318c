import type { StepKind } from "../../step.ts";
import { bundleStep } from "./bundle.ts";
import { deriveStep } from "./derive.ts";
import { foldStep } from "./fold.ts";
import { groupStep } from "./group.ts";
import { leaveOutStep } from "./leave-out.ts";
import { mergeStep } from "./merge.ts";
import { ungroupStep } from "./ungroup.ts";

/** What the steps that shape the picture do. */
export const shapingSteps: readonly StepKind[] = [
  groupStep,
  foldStep,
  ungroupStep,
  leaveOutStep,
  bundleStep,
  mergeStep,
  deriveStep,
];
