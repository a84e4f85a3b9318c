import { SegmentedControl } from "@mantine/core";
import { useExploration, useExplored } from "../../exploration/context/at-hand.tsx";
import { useSay } from "../../i18n/say.ts";
import { setView, viewOf, views, type View } from "../model/views/view.ts";

/** The same facts as lines, as a matrix, or on a map. */
export function ViewSwitch() {
  const say = useSay();
  const exploration = useExploration();
  const view = useExplored(({ state }) => viewOf(state));
  return (
    <SegmentedControl
      className="view-switch"
      size="xs"
      aria-label={say("view.label")}
      value={view}
      onChange={(value) => setView(exploration, value as View)}
      data={views.map((value) => ({ value, label: say(`view.${value}`) }))}
    />
  );
}
