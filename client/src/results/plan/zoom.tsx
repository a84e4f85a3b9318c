import { useSay } from "../../i18n/say.ts";
import { Tool } from "../../ui/buttons/tool.tsx";
import { icons } from "../../ui/icons.tsx";

/** Smaller, larger, and all of it. */
export function Zoom({ change, fit }: { change: (by: number) => void; fit: () => void }) {
  const say = useSay();
  return (
    <div className="plan-zoom">
      <Tool variant="default" label={say("plan.zoom.out")} act={() => change(0.8)}>
        {icons.less}
      </Tool>
      <Tool variant="default" label={say("plan.zoom.in")} act={() => change(1.25)}>
        {icons.add}
      </Tool>
      <Tool variant="default" label={say("plan.zoom.fit")} act={fit}>
        {icons.fit}
      </Tool>
    </div>
  );
}
