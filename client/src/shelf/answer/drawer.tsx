import { Suspense } from "react";
import { useExplored } from "../../exploration/context/at-hand.tsx";
import { withWords } from "../../i18n/with-words.ts";
import { laterHere } from "../../ui/later.tsx";
import { answerIn } from "./steps.ts";

// Tables and matrices, and their words, are fetched with the first answer that needs them.
const ToldAnswer = laterHere(
  async () => (await withWords(import("./again.tsx"), "workbench")).ToldAnswer,
);

/** The drawer under the picture that holds the last answer; nothing while there is none. */
export function AnswerDrawer() {
  const told = useExplored(({ state }) => answerIn(state));
  if (told === null) return null;
  return (
    <Suspense fallback={null}>
      <ToldAnswer told={told} />
    </Suspense>
  );
}
