import { endBetween, findBetween } from "../../exploration/model/acts.ts";
import { log } from "../../exploration/model/store.ts";
import { select, setPair, view } from "../../exploration/model/view.ts";

/** Chooses one side of the pair; when both are chosen, asks what connects them. */
export function choosePair(side: 0 | 1, id: string | null): void {
  const [a, b] = view.getState().pair;
  const pair = side === 0 ? ([id, b] as const) : ([a, id] as const);
  setPair(pair);
  const { nodes } = log.getState().state;
  const ends = pair.map((each) => nodes.get(each ?? ""));
  if (ends[0] === undefined || ends[1] === undefined || ends[0] === ends[1]) {
    endBetween();
    return;
  }
  select(null);
  void findBetween(ends[0], ends[1]);
}

export function clearPair(): void {
  setPair([null, null]);
  endBetween();
}
