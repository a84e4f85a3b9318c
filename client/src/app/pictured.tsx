import type { Node } from "@chengmai/cypher/values";
import { useMemo, type ReactNode } from "react";
import { pairIn } from "../board/model/pair.ts";
import { strengthOf } from "../board/model/part.ts";
import { ClaimsKept } from "../evidence/claims-kept.ts";
import { AskingAgain } from "../exploration/context/ask-again.tsx";
import { Exploring } from "../exploration/context/at-hand.tsx";
import { goTo } from "../exploration/model/acts.ts";
import type { Exploration } from "../exploration/model/exploration.ts";
import { isForeign } from "../exploration/model/state.ts";
import { useTabs } from "../explorations/at-hand.tsx";
import { frontOf } from "../explorations/tabs.ts";
import { Hand } from "../shelf/in-hand.ts";
import { useScheme } from "../ui/scheme.ts";
import { Pictured } from "../values/picture.ts";
import { useStore } from "zustand";
import { arrangementOf } from "./arrangements.ts";
import { askAgain } from "./leading/ask-again.ts";

/** The pair being chosen, then the chosen node, as far as they are on the picture. */
function inHand(exploration: Exploration): readonly Node[] {
  const { nodes } = exploration.log.getState().state;
  const ids = [...pairIn(exploration).getState().pair, exploration.looking.getState().selected];
  return [...new Set(ids.flatMap((id) => nodes.get(id ?? "") ?? []))];
}

/** Tells the page which exploration it shows, and what its picture knows of nodes. */
export function PictureOf({ children }: { children: ReactNode }) {
  const exploration = useTabs((now) => frontOf(now).exploration);
  const state = useStore(exploration.log, (own) => own.state);
  const scheme = useScheme();
  const picture = useMemo(() => {
    const { node, label } = arrangementOf(state).signs(state, scheme);
    return {
      has: (id: string) => state.nodes.has(id),
      signOf: node,
      signOfLabel: label,
      goTo: (own: Node) => void goTo(exploration, own),
    };
  }, [exploration, state, scheme]);
  const strength = strengthOf(state);
  const hand = useMemo(
    () => ({ shown: { strength }, nodes: () => inHand(exploration) }),
    [exploration, strength],
  );
  return (
    <Exploring of={exploration}>
      <Pictured value={picture}>
        <ClaimsKept value={!isForeign(state)}>
          <AskingAgain value={askAgain}>
            <Hand value={hand}>{children}</Hand>
          </AskingAgain>
        </ClaimsKept>
      </Pictured>
    </Exploring>
  );
}
