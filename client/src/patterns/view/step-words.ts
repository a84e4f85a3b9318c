import type { StepWords, StepWordsTable } from "../../exploration/model/walking/told.ts";
import type { LensStep } from "../model/own-lens.ts";
import type { JudgeStep, PatternStep } from "../model/steps.ts";

const pattern: StepWords<PatternStep> = ({ step: { title, alone } }) => [
  alone === true ? "step.pattern.alone" : "step.pattern",
  { title },
];

const judge: StepWords<JudgeStep> = ({ step: { row, column, judged } }, names) => [
  judged === null ? "step.judge.none" : `step.judge.${judged.verdict}`,
  { row: names.nodes([row]), column: names.nodes([column]) },
];

const lens: StepWords<LensStep> = ({ step: { kept, before = "" } }) => {
  if (kept === null) return ["step.lens.none", { name: before }];
  return before === "" || before === kept.name
    ? ["step.lens", { name: kept.name }]
    : ["step.lens.renamed", { name: kept.name, before }];
};

/** What the steps of the patterns did, in words. */
export const patternStepWords: StepWordsTable = { pattern, judge, lens };
