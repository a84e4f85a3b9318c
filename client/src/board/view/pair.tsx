import { Button, NativeSelect } from "@mantine/core";
import { useMemo } from "react";
import { useStore } from "zustand";
import { planOf } from "../model/plan.ts";
import { choosePair, clearPair } from "../model/choose-pair.ts";
import { nameOf } from "../../values/name.ts";
import { log } from "../../exploration/model/store.ts";
import { view } from "../../exploration/model/view.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";

/** Two places to choose, grouped by cluster; what connects them shows on the right and in the picture. */
export function Pair() {
  const say = useSay();
  const language = useLanguage();
  const exploration = useStore(log, ({ state }) => state);
  const pair = useStore(view, (state) => state.pair);
  const groups = useMemo(() => {
    const name = (id: string) => {
      const node = exploration.nodes.get(id);
      return { value: id, label: node === undefined ? id : nameOf(node, language) };
    };
    return planOf(exploration, []).clusters.map(({ id, cities }) => ({
      group: name(id).label,
      items: [id, ...cities].map(name),
    }));
  }, [exploration, language]);
  return (
    <section className="panel-part" aria-labelledby="pair-title">
      <h2 id="pair-title">{say("pair.title")}</h2>
      {([0, 1] as const).map((side) => (
        <NativeSelect
          key={side}
          size="sm"
          aria-label={say(side === 0 ? "pair.a" : "pair.b")}
          value={pair[side] ?? ""}
          onChange={(event) => choosePair(side, event.currentTarget.value || null)}
          data={[{ value: "", label: say("pair.choose") }, ...groups]}
        />
      ))}
      {(pair[0] ?? pair[1]) !== null && (
        <Button size="compact-xs" variant="subtle" color="gray" onClick={clearPair}>
          {say("pair.clear")}
        </Button>
      )}
    </section>
  );
}
