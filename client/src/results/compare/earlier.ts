import { createStore } from "zustand/vanilla";
import type { Result } from "../../workbench/model/result.ts";
import { workbench } from "../../workbench/model/store.ts";

/** How many runs that no tab shows any more are kept for comparing, and how large one may be. */
const most = 6;
const mostRows = 100_000;

/** Runs that made way for newer ones, the last first. */
export const earlier = createStore<{ runs: readonly Result[] }>(() => ({ runs: [] }));

const ended = ({ phase, count }: Result): boolean =>
  (phase === "done" || phase === "cancelled") && count > 0 && count <= mostRows;

/** Begins to keep what makes way, so that a run can be compared with the one before it. */
const keepEarlier = (): (() => void) =>
  workbench.subscribe(({ results }, before) => {
    if (results === before.results) return;
    const gone = [...before.results.values()].filter(({ id }) => !results.has(id)).filter(ended);
    if (gone.length === 0) return;
    earlier.setState(({ runs }) => ({ runs: [...gone.toReversed(), ...runs].slice(0, most) }));
  });

// Whoever loads the views of a result has it kept from then on.
keepEarlier();
