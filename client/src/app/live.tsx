import { useExplored, useLooking } from "../exploration/context/at-hand.tsx";
import { visible } from "../exploration/model/visible.ts";
import { useLanguage, useSay } from "../i18n/say.ts";
import { labelWord } from "../i18n/vocabulary.ts";
import { labelOf, nameOf } from "../values/name.ts";
import { arrangementOf } from "./arrangements.ts";

/** Says aloud where the reader is: name, kind and how many connections lead on. */
export function Live() {
  const say = useSay();
  const language = useLanguage();
  const selected = useLooking((look) => look.selected);
  const state = useExplored((now) => now.state);
  const node = visible(state).nodes.get(selected ?? "");
  return (
    <p className="unseen" aria-live="polite" data-testid="live">
      {node !== undefined &&
        say("canvas.live", {
          name: nameOf(node, language),
          label: labelWord(labelOf(node), language),
          count: arrangementOf(state).reach(state, node.id),
        })}
    </p>
  );
}
