import { useExploration, useExplored } from "../../exploration/context/at-hand.tsx";
import { useSay } from "../../i18n/say.ts";
import { Segments } from "../../ui/buttons/segments.tsx";
import { setView, viewOf, views } from "../model/views/view.ts";

/** The same facts as lines, as a matrix, or on a map. */
export function ViewSwitch() {
  const say = useSay();
  const exploration = useExploration();
  const view = useExplored(({ state }) => viewOf(state));
  return (
    <div className="view-switch">
      <Segments
        aria-label={say("view.label")}
        value={view}
        change={(value) => setView(exploration, value)}
        choices={views.map((value) => ({ value, label: say(`view.${value}`) }))}
      />
    </div>
  );
}
