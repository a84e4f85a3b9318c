import type { Say } from "../../../i18n/say.ts";
import type { Step } from "../../model/step.ts";
import type { Names, StepWords, StepWordsTable } from "../../model/walking/told.ts";

/** What a step did, in the reader's language; by the name of its kind where a later page brought it. */
export function wordsFor(
  table: StepWordsTable,
  entry: { step: Step },
  names: Names,
  say: Say,
): string {
  // A kind's words are only ever given steps of that kind.
  const own = table[entry.step.kind] as StepWords | undefined;
  return own === undefined ? entry.step.kind : say(...own(entry, names));
}
