import { useEffect } from "react";
import type { Exploration } from "../exploration/model/exploration.ts";
import { storyOf } from "../exploration/model/state.ts";

/** With a new question the card of what was chosen before goes, as the old answer does in the log. */
export function useOneStory(exploration: Exploration): void {
  useEffect(() => {
    const { log, looking } = exploration;
    return log.subscribe(({ state, entries }, before) => {
      // A log that is taken up again brings its own card.
      if (before.entries.length === 0) return;
      const told = storyOf(state)?.told ?? null;
      const asked = told !== null && told !== storyOf(before.state)?.told;
      const drawn = entries.length > before.entries.length && entries.at(-1)?.step.kind === "show";
      if (asked || drawn) looking.select(null);
    });
  }, [exploration]);
}
