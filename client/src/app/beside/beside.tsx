import { useStore } from "zustand";
import { boardStepWords } from "../../board/view/step-words.ts";
import { explorationActs } from "../../exploration/acts/index.ts";
import { closePanel, panels } from "../../exploration/acts/panels.ts";
import { useExploration } from "../../exploration/context/at-hand.tsx";
import type { StepWordsTable } from "../../exploration/model/walking/told.ts";
import { History } from "../../exploration/view/history/history.tsx";
import { stepWords } from "../../exploration/view/history/step-words.ts";
import { RulePanel } from "../../exploration/view/rule.tsx";
import { Away, Waiting } from "../../exploration/view/waiting.tsx";
import { useExplorations } from "../../explorations/at-hand.tsx";
import { FoundPanel } from "../../explorations/found.tsx";
import { ToldOfExplorations } from "../../explorations/told.tsx";
import { useExplorationsActs } from "../../explorations/use-acts.ts";
import { isTyping, useActs } from "../../ui/keys/acts.ts";
import { Dense } from "./dense.tsx";
import { Palette } from "./palette.tsx";

const table: StepWordsTable = { ...stepWords, ...boardStepWords };

/** What stands beside the picture of an exploration and is fetched after it: its acts by their keys, and its panels. */
export function Beside() {
  const exploration = useExploration();
  const open = useStore(panels, (now) => now.open);
  const { add } = useExplorations();
  useExplorationsActs();
  useActs(
    explorationActs.map(({ id, words, keys, when, run }) => ({
      id,
      words,
      keys,
      can: () => when(exploration),
      when: (event) => !isTyping(event) && !event.defaultPrevented && when(exploration),
      run: () => run(exploration),
    })),
  );
  return (
    <>
      <Waiting table={table} />
      <Away />
      <Dense />
      <ToldOfExplorations />
      {open === "history" && <History table={table} add={add} close={closePanel} />}
      {open === "found" && <FoundPanel close={closePanel} />}
      {open === "rule" && <RulePanel close={closePanel} />}
      <Palette />
    </>
  );
}
