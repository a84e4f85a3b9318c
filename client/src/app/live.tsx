import { useStore } from "zustand";
import { pairIn } from "../board/model/pair.ts";
import { betweenOf, strengthOf } from "../board/model/part.ts";
import { waysWithin } from "../board/model/ways.ts";
import { calledDrawn } from "../exploration/model/called.ts";
import { useExploration, useExplored, useLooking } from "../exploration/context/at-hand.tsx";
import { madeIn, visible } from "../exploration/model/visible.ts";
import { useLanguage, useSay } from "../i18n/say.ts";
import { labelWord, typeWord } from "../i18n/vocabulary.ts";
import { labelOf, nameOf } from "../values/name.ts";
import { arrangementOf } from "./arrangements.ts";

/** Says aloud where the reader is: name, kind and how many connections lead on; of two places, how much joins them. */
export function Live() {
  const say = useSay();
  const language = useLanguage();
  const selected = useLooking((look) => look.selected);
  const state = useExplored((now) => now.state);
  const [a, b] = useStore(pairIn(useExploration()), ({ pair }) => pair);
  const { nodes, relationships } = visible(state);
  const node = nodes.get(selected ?? "");
  const tie = relationships.get(selected ?? "");
  const between = betweenOf(state);
  const named = (id: string | null) => {
    const own = nodes.get(id ?? "") ?? state.nodes.get(id ?? "");
    return own === undefined ? "" : nameOf(own, language);
  };
  const told = () => {
    if (a !== null && b === null && a === selected)
      return say("canvas.live.first", { name: named(a) });
    if (node !== undefined)
      return say("canvas.live", {
        name: calledDrawn(node, madeIn(state).get(node.id), language),
        label: labelWord(labelOf(node), language),
        count: arrangementOf(state).reach(state, node.id),
      });
    if (tie !== undefined)
      return [named(tie.from), typeWord(tie.type, language), named(tie.to)].join(" → ");
    if (between === null) return "";
    const count = waysWithin(between.ways, strengthOf(state)).length;
    return say("canvas.live.pair", { a: named(between.a), b: named(between.b), count });
  };
  return (
    <p className="unseen" aria-live="polite" data-testid="live">
      {told()}
    </p>
  );
}
