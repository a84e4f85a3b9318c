import "./node-part.css";
import type { Node } from "@chengmai/cypher/values";
import { useStore } from "zustand";
import { Button } from "../../ui/buttons/button.tsx";
import { Evidence } from "../../evidence/evidence.tsx";
import { useExploration, useExplored } from "../../exploration/context/at-hand.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord } from "../../i18n/vocabulary.ts";
import { media } from "../../ui/media.ts";
import { labelOf, nameOf } from "../../values/name.ts";
import { isOfPair } from "../model/choose-also.ts";
import { compose } from "../model/compose.ts";
import { choosePair } from "../model/pair.ts";
import { reachOf } from "../model/reach.ts";
import { usesOf } from "../model/uses.ts";
import { reachWords } from "./reach-words.ts";

/** Whom a mechanism connects, or by what a place works: each line opens its own evidence. */
export function Ties({ node }: { node: Node }) {
  const language = useLanguage();
  const say = useSay();
  const { select, point } = useExploration().looking;
  const composed = useExplored(({ state }) => compose(state));
  const uses = usesOf(composed.state);
  const hides = useExplored(({ state }) => state.hidden.size + state.away.size > 0);
  const reached = reachOf(node.id, composed);
  if (reached.length === 0) return null;
  const isMechanism = labelOf(node) === "Mechanism";
  return (
    <section>
      <h3>{reachWords(reached, isMechanism ? (uses.get(node.id)?.size ?? 0) : null, say)}</h3>
      {hides && <p className="quiet">{say("card.seen")}</p>}
      <ul className="ties">
        {reached.map(({ tie, other }) => (
          <li key={tie.id}>
            <button
              type="button"
              onClick={() => select(tie.id)}
              onPointerEnter={() => point(tie.id)}
              onPointerLeave={() => point(null)}
            >
              <span data-strength={tie.strength} className="tie-mark" />
              {nameOf(other, language)}
              <small>{isMechanism ? labelWord(labelOf(other), language) : ""}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Makes a place one of the two whose connections are asked for. */
export function PairChips({ node }: { node: Node }) {
  const say = useSay();
  const exploration = useExploration();
  const fine = useStore(media, (now) => now.fine);
  if (!isOfPair(node)) return null;
  return (
    <div className="chips">
      {([0, 1] as const).map((side) => (
        <Button
          key={side}
          size="compact-xs"
          variant="light"
          onClick={() => choosePair(exploration, side, node.id)}
        >
          {say(side === 0 ? "pair.as.a" : "pair.as.b")}
        </Button>
      ))}
      <p className="quiet">{say(fine ? "pair.also" : "pair.also.touch")}</p>
    </div>
  );
}

/** What a node rests on; a claim rests on nothing but its sentence, so it is shown itself. */
export function OwnEvidence({ node }: { node: Node }) {
  const own = node.properties["id"];
  return labelOf(node) === "Claim" && typeof own === "string" ? (
    <Evidence ids={[own]} which="named" />
  ) : (
    <Evidence ids={[node.id]} />
  );
}
