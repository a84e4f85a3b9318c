import { useStore } from "zustand";
import { labelOf, nameOf } from "../values/name.ts";
import { log } from "../exploration/model/store.ts";
import { tiesOf } from "../board/model/ties.ts";
import { view } from "../exploration/model/view.ts";
import { useLanguage, useSay } from "../i18n/say.ts";
import { labelWord } from "../i18n/vocabulary.ts";

/** Says aloud where the reader is: name, kind and how many connections lead on. */
export function Live() {
  const say = useSay();
  const language = useLanguage();
  const selected = useStore(view, (state) => state.selected);
  const exploration = useStore(log, ({ state }) => state);
  const node = exploration.nodes.get(selected ?? "");
  const count = tiesOf(exploration).filter(
    ({ place, mechanism }) => place === selected || mechanism === selected,
  ).length;
  return (
    <p className="unseen" aria-live="polite" data-testid="live">
      {node !== undefined &&
        say("canvas.live", {
          name: nameOf(node, language),
          label: labelWord(labelOf(node), language),
          count,
        })}
    </p>
  );
}
