import "./card.css";
import { Suspense, useEffect } from "react";
import { compose } from "../board/model/compose.ts";
import { betweenOf } from "../board/model/part.ts";
import { groundUnder, ribbonsOf } from "../board/model/ribbons.ts";
import type { Proof } from "../board/model/findings/proof.ts";
import { useExploration, useExplored, useLooking } from "../exploration/context/at-hand.tsx";
import { isForeign } from "../exploration/model/state.ts";
import { madeIn, standFor, visible } from "../exploration/model/visible.ts";
import { Intro } from "../exploration/view/intro.tsx";
import { useSay } from "../i18n/say.ts";
import { withWords } from "../i18n/with-words.ts";
import { want } from "../shelf/wanted.ts";
import { later } from "../ui/later.tsx";
import { isBoard } from "./arrangements.ts";
import { Close } from "../ui/buttons/tool.tsx";

const BoardIntro = later(
  async () => (await withWords(import("../board/view/intro.tsx"), "story")).Intro,
);

const fetchTold = () => withWords(import("./told.tsx"), "growing", "story");

// What tells of one thing is fetched when the pointer comes to the first, or when one is chosen.
const Told = later(async () => (await fetchTold()).Told);

const none: readonly string[] = [];

/** What is chosen, as the arrangement has it. */
function useChosen() {
  const state = useExplored((now) => now.state);
  const board = isBoard(state);
  const composed = board ? compose(state) : { state: visible(state), ties: [] };
  const between = betweenOf(state);
  const selected = useLooking((look) => look.selected);
  const chosen = useLooking((look) => look.chosen);
  const own = <Thing extends { id: string }>(
    seen: ReadonlyMap<string, Thing>,
    brought: readonly Thing[] = [],
  ) => seen.get(selected ?? "") ?? brought.find(({ id }) => id === selected);
  const ribbon = board ? ribbonsOf(composed.state).find(({ id }) => id === selected) : undefined;
  const tie = composed.ties.find(({ id }) => id === selected);
  const relationship = own(composed.state.relationships, between?.brought.relationships);
  const made = board ? undefined : madeIn(state).get(selected ?? "");
  return {
    several: chosen.length > 1 ? standFor(state, chosen) : none,
    board,
    composed,
    between,
    foreign: isForeign(state),
    made: made === undefined ? null : { id: selected ?? "", own: made },
    node: made === undefined ? own(composed.state.nodes, between?.brought.nodes) : undefined,
    basis:
      (ribbon === undefined ? tie?.basis : groundUnder(ribbon)) ??
      (relationship === undefined || made !== undefined ? null : [relationship]),
    inherited: (ribbon ?? tie)?.strength === "inherited",
  };
}

/** The right side: what is chosen, what it means and what it rests on; else what strikes in the picture. */
export function Card() {
  const say = useSay();
  const { looking } = useExploration();
  const chosen = useChosen();
  const { several, board, composed, between, node, made, basis } = chosen;
  const closable = several.length > 1 || node !== undefined || made !== null || basis !== null;
  const pictured = composed.state.nodes.size > 0;
  const near = useLooking((look) => look.pointed !== null);
  useEffect(() => {
    // What fails now is told when it is needed.
    if (near) fetchTold().catch(() => undefined);
  }, [near]);
  const prove = (proof: Proof) =>
    "node" in proof ? looking.select(proof.node) : want(proof.query, proof.typed);
  return (
    <div className="card">
      {closable && (
        <Close className="card-close" label={say("card.close")} act={() => looking.select(null)} />
      )}
      {(closable || between !== null) && (
        <Suspense fallback={null}>
          <Told {...chosen} />
        </Suspense>
      )}
      {!closable && between === null && !board && <Intro />}
      {!closable && between === null && board && pictured && (
        <Suspense fallback={null}>
          <BoardIntro composed={composed} prove={prove} />
        </Suspense>
      )}
    </div>
  );
}
