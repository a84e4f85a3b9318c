import type { ReactNode } from "react";
import { useStore } from "zustand";
import { boardStepWords } from "../../board/view/step-words.ts";
import { explorationActs } from "../../exploration/acts/index.ts";
import { closePanel, panels } from "../../exploration/acts/panels.ts";
import { useExploration } from "../../exploration/context/at-hand.tsx";
import type { StepWordsTable } from "../../exploration/model/walking/told.ts";
import { History } from "../../exploration/view/history/history.tsx";
import { stepWords } from "../../exploration/view/history/step-words.ts";
import { isTyping, useActs } from "../../ui/keys/acts.ts";

const table: StepWordsTable = { ...stepWords, ...boardStepWords };

/** What stands beside the picture of an exploration and is fetched after it: its acts by their keys, and its panels. */
export function Beside(): ReactNode {
  const exploration = useExploration();
  const open = useStore(panels, (now) => now.open);
  useActs(
    explorationActs
      .filter(({ keys }) => keys.length > 0)
      .map(({ id, words, keys, when, run }) => ({
        id,
        words,
        keys,
        when: (event) => !isTyping(event) && !event.defaultPrevented && when(exploration),
        run: () => run(exploration),
      })),
  );
  return open === "history" && <History table={table} close={closePanel} />;
}
