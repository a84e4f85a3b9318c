import { Suspense } from "react";
import { useStore } from "zustand";
import { withWords } from "../../i18n/with-words.ts";
import { laterHere } from "../../ui/later.tsx";
import { answers } from "./store.ts";

// Tables and matrices, and their words, are fetched with the first answer that needs them.
const Answer = laterHere(async () => (await withWords(import("./answer.tsx"), "workbench")).Answer);

/** The drawer under the picture that holds the last answer; nothing while there is none. */
export function AnswerDrawer() {
  const shown = useStore(answers, (state) => state.shown);
  if (shown === null) return null;
  return (
    <Suspense fallback={null}>
      <Answer shown={shown} />
    </Suspense>
  );
}
