import type { Node } from "@chengmai/cypher/values";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Exploration } from "../../exploration/model/exploration.ts";
import { openOverview } from "../../exploration/model/acts.ts";
import { once } from "../../exploration/model/once.ts";
import { endBetween, findBetween } from "./acts.ts";
import { betweenOf, fitsBoard } from "./part.ts";

/** The two places being chosen; once both are, the answer is a step of the log. */
type Pair = readonly [string | null, string | null];

/** Which pair is being chosen in an exploration; what is answered, undone and redone is chosen with it. */
export const pairIn = once<Exploration, StoreApi<{ pair: Pair }>>(({ log }) => {
  const open = betweenOf(log.getState().state);
  const store = createStore<{ pair: Pair }>(() => ({ pair: [open?.a ?? null, open?.b ?? null] }));
  log.subscribe(({ state }, { state: before }) => {
    const [now, was] = [betweenOf(state), betweenOf(before)];
    if (now === was) return;
    const [a, b] = store.getState().pair;
    if (now !== null) store.setState({ pair: [now.a, now.b] });
    // Where one of the two was just changed, the choice goes on.
    else if (a === was?.a && b === was?.b) store.setState({ pair: [null, null] });
  });
  return store;
});

/** Chooses one side of the pair; when both are chosen, asks what connects them. */
export function choosePair(exploration: Exploration, side: 0 | 1, id: string | null): void {
  const store = pairIn(exploration);
  const [a, b] = store.getState().pair;
  const pair: Pair = side === 0 ? [id, b] : [a, id];
  store.setState({ pair });
  const { nodes } = exploration.log.getState().state;
  const [one, other] = pair.map((each) => nodes.get(each ?? ""));
  if (one === undefined || other === undefined || one === other) {
    endBetween(exploration);
    return;
  }
  void findBetween(exploration, one, other);
}

export function clearPair(exploration: Exploration): void {
  pairIn(exploration).setState({ pair: [null, null] });
  endBetween(exploration);
}

/** Asks what connects two places of the graph, on the board. */
export async function askPair(exploration: Exploration, a: Node, b: Node): Promise<void> {
  const { state } = exploration.log.getState();
  if (!fitsBoard(state) && !(await openOverview(exploration))) return;
  await findBetween(exploration, a, b);
}
