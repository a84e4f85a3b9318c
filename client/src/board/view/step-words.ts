import type { BetweenStep, StrengthStep } from "../model/steps.ts";
import type { UnfoldAllStep, UnfoldStep } from "../model/folds.ts";
import type { ViewStep } from "../model/views/view.ts";
import type { Names, StepWords, StepWordsTable } from "../../exploration/model/walking/told.ts";
import { articled } from "@chengmai/cypher/in-sentence";
import { hasArticles } from "@chengmai/data/words";

const strength: StepWords<StrengthStep> = ({ step }) => [`step.strength.${step.strength}`];

const inWords = (key: string, names: Names): string => {
  const name = names.nodes([key]);
  return hasArticles(key.split(":")[0] ?? "") ? articled(name) : name;
};

const between: StepWords<BetweenStep> = ({ step: { pair } }, names) =>
  pair === null
    ? ["step.between.none"]
    : ["step.between", { a: inWords(pair[0], names), b: inWords(pair[1], names) }];

const unfold: StepWords<UnfoldStep> = ({ step: { of } }, names) => [
  "step.unfold",
  { names: names.nodes([of]) },
];

const unfoldAll: StepWords<UnfoldAllStep> = ({ step: { of } }, names) =>
  of.length === 0 ? ["step.fold.all"] : ["step.unfold.all", { names: names.nodes(of) }];

const view: StepWords<ViewStep> = ({ step }) => [`step.view.${step.view}`];

/** What the board's own steps did, in words. */
export const boardStepWords: StepWordsTable = {
  strength,
  between,
  unfold,
  view,
  "unfold-all": unfoldAll,
};
