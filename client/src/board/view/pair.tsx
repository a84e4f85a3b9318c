import { Button } from "@mantine/core";
import { useMemo } from "react";
import { planOf } from "../model/plan.ts";
import { nameOf } from "../../values/name.ts";
import { Select } from "../../values/fields/select.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { useExploration, useExplored } from "../../exploration/context/at-hand.tsx";
import { choosePair, clearPair, pairIn } from "../model/pair.ts";
import { useStore } from "zustand";

/** Two places to choose, grouped by cluster; what connects them shows on the right and in the picture. */
export function Pair() {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const state = useExplored((now) => now.state);
  const pair = useStore(pairIn(exploration), (choosing) => choosing.pair);
  const groups = useMemo(() => {
    const name = (id: string) => {
      const node = state.nodes.get(id);
      return { value: id, label: node === undefined ? id : nameOf(node, language) };
    };
    return planOf(state, []).clusters.map(({ id, cities }) => ({
      group: name(id).label,
      items: [id, ...cities].map(name),
    }));
  }, [state, language]);
  return (
    <section className="panel-part" aria-labelledby="pair-title">
      <h2 id="pair-title">{say("pair.title")}</h2>
      {([0, 1] as const).map((side) => (
        <Select
          key={side}
          aria-label={say(side === 0 ? "pair.a" : "pair.b")}
          value={pair[side] ?? ""}
          change={(chosen) => choosePair(exploration, side, chosen || null)}
          options={[{ value: "", label: say("pair.choose") }, ...groups]}
        />
      ))}
      {(pair[0] ?? pair[1]) !== null && (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          onClick={() => clearPair(exploration)}
        >
          {say("pair.clear")}
        </Button>
      )}
    </section>
  );
}
