import type { StepWords, StepWordsTable } from "../../exploration/model/walking/told.ts";
import type { AnswerStep } from "./steps.ts";

const answer: StepWords<AnswerStep> = ({ step: { shown } }, names) => {
  if (shown === null) return ["step.answer.closed"];
  return shown.asked === null
    ? ["step.answer.picture"]
    : ["step.answer", { query: names.query(shown.asked.query) }];
};

/** What the steps of the ready questions did, in words. */
export const shelfStepWords: StepWordsTable = { answer };
