import { Suspense } from "react";
import { useStore } from "zustand";
import { setStrength } from "../../board/model/acts.ts";
import { strengthOf } from "../../board/model/part.ts";
import { boardStepWords } from "../../board/view/step-words.ts";
import { viewActs } from "../../board/view/view-acts.ts";
import { explorationActs } from "../../exploration/acts/index.ts";
import { closePanel, panels } from "../../exploration/acts/panels.ts";
import { useExploration, useExplored } from "../../exploration/context/at-hand.tsx";
import { BeginningAnother } from "../../exploration/context/beginning.tsx";
import { isForeign } from "../../exploration/model/state.ts";
import type { StepWordsTable } from "../../exploration/model/walking/told.ts";
import { stepWords } from "../../exploration/view/history/step-words.ts";
import { Away, Waiting } from "../../exploration/view/waiting.tsx";
import { useExplorations } from "../../explorations/at-hand.tsx";
import { ToldOfExplorations } from "../../explorations/told.tsx";
import { useExplorationsActs } from "../../explorations/use-acts.ts";
import { withWords } from "../../i18n/with-words.ts";
import { screen } from "../../patterns/model/screen.ts";
import { patternStepWords } from "../../patterns/view/step-words.ts";
import { shelfStepWords } from "../../shelf/answer/words-of-steps.ts";
import { later } from "../../ui/later.tsx";
import { isTyping, useActs } from "../../ui/keys/acts.ts";
import { isBoard } from "../arrangements.ts";
import { useKeptFocus } from "../../ui/keys/use-kept-focus.ts";
import { Dense } from "./dense.tsx";
import { Palette } from "./palette.tsx";

// Each panel is fetched when it is opened first: a first visit opens none.
const History = later(
  async () => (await import("../../exploration/view/history/history.tsx")).History,
);
const FoundPanel = later(async () => (await import("../../explorations/found.tsx")).FoundPanel);
const RulePanel = later(async () => (await import("../../exploration/view/rule.tsx")).RulePanel);
const ShapePanel = later<{ close: () => void }>(
  async () =>
    (await withWords(import("../../exploration/view/reshaping/shape-panel.tsx"), "shaping"))
      .ShapePanel,
);

const PatternsScreen = later(
  async () =>
    (await withWords(import("../../patterns/screen/screen.tsx"), "patterns")).PatternsScreen,
);

const table: StepWordsTable = {
  ...stepWords,
  ...boardStepWords,
  ...patternStepWords,
  ...shelfStepWords,
};

/** What stands beside the picture of an exploration and is fetched after it: its acts by their keys, and its panels. */
export function Beside() {
  const exploration = useExploration();
  const open = useStore(panels, (now) => now.open);
  const patterns = useStore(screen, (now) => now.open);
  const strength = useExplored(({ state }) => strengthOf(state));
  const foreign = useExplored(({ state }) => isForeign(state));
  const { add, begin } = useExplorations();
  useExplorationsActs();
  useKeptFocus('[data-testid="canvas"]');
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
  useActs(viewActs(exploration, isBoard));
  return (
    <>
      <Waiting table={table} />
      <Away />
      <Dense />
      <ToldOfExplorations />
      <Suspense fallback={null}>
        {patterns && (
          <BeginningAnother value={begin}>
            <PatternsScreen
              strength={strength}
              strengthen={foreign ? null : (wanted) => setStrength(exploration, wanted)}
            />
          </BeginningAnother>
        )}
        {open === "history" && <History table={table} add={add} close={closePanel} />}
        {open === "found" && <FoundPanel close={closePanel} />}
        {open === "shape" && <ShapePanel close={closePanel} />}
        {open === "rule" && <RulePanel close={closePanel} />}
      </Suspense>
      <Palette />
    </>
  );
}
