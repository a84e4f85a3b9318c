import { useEffect } from "react";
import { endBetween } from "../board/model/acts.ts";
import { betweenOf } from "../board/model/part.ts";
import type { Exploration } from "../exploration/model/exploration.ts";
import { answers, closeAnswer } from "../shelf/answer/store.ts";

/** A new question takes the place of the old answer whole: its picture, its drawer and its card go together. */
export function useOneStory(exploration: Exploration): void {
  useEffect(() => {
    const { log, looking } = exploration;
    const stops = [
      log.subscribe(({ state, entries }, before) => {
        const between = betweenOf(state);
        const asked = between !== null && between !== betweenOf(before.state);
        const drawn =
          entries.length > before.entries.length && entries.at(-1)?.step.kind === "show";
        if (asked || drawn) closeAnswer();
        if (drawn) looking.select(null);
      }),
      answers.subscribe(({ shown }, before) => {
        if (shown === null || shown === before.shown) return;
        looking.select(null);
        endBetween(exploration);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [exploration]);
}
