import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import { Missing } from "../../ui/missing.tsx";
import { answers } from "./store.ts";

// Tables and matrices, and their words, are fetched with the first answer that needs them.
const Answer = lazy(() =>
  Promise.all([import("./answer.tsx"), import("../../i18n/workbench-words.ts")]).then(
    ([own, { addWorkbenchWords }]) => {
      addWorkbenchWords();
      return { default: own.Answer };
    },
    () => ({ default: MissingAnswer }),
  ),
);

const MissingAnswer = () => (
  <div className="standing">
    <Missing />
  </div>
);

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
