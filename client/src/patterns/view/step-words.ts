import type { StepWords, StepWordsTable } from "../../exploration/model/walking/told.ts";
import type { JudgeStep, PatternStep } from "../model/steps.ts";

const pattern: StepWords<PatternStep> = ({ step: { title } }) => ["step.pattern", { title }];

const judge: StepWords<JudgeStep> = ({ step: { row, column, judged } }, names) => [
  judged === null ? "step.judge.none" : `step.judge.${judged.verdict}`,
  { row: names.nodes([row]), column: names.nodes([column]) },
];

/** What the steps of the patterns did, in words. */
export const patternStepWords: StepWordsTable = { pattern, judge };
