import { useEffect } from "react";
import { useExploration } from "../exploration/context/at-hand.tsx";
import type { Exploration } from "../exploration/model/exploration.ts";
import { askedNow } from "./address.ts";
import { isPutAway, type AskedReady } from "./answer/steps.ts";
import { wanted, formOf } from "./wanted.ts";

const filled = (asked: AskedReady | null) =>
  Object.entries(asked?.typed ?? {}).filter(([, text]) => text !== "");

const same = (a: AskedReady | null, b: AskedReady | null): boolean =>
  a?.query === b?.query && JSON.stringify(filled(a)) === JSON.stringify(filled(b));

/** Where going back, forth or undoing has another answer on the page, the form is that answer's again, or none. */
function follow(exploration: Exploration): () => void {
  let last = askedNow(exploration);
  // What was there before the questions, as after a reload, has its form too.
  if (last !== null && wanted.getState().open !== last.query) formOf(last);
  const look = () => {
    const now = askedNow(exploration);
    if (same(now, last)) return;
    const [before, { ran, open }] = [last, wanted.getState()];
    last = now;
    // What the form itself has just asked stands in it.
    if (open === now?.query && ran.some((each) => same(each, now))) return;
    const closed = now === null && isPutAway(exploration.log.getState().state);
    if (now !== null || (!closed && open === before?.query)) formOf(now);
  };
  return exploration.log.subscribe(look);
}

export function useFollow(): void {
  const exploration = useExploration();
  useEffect(() => follow(exploration), [exploration]);
}
