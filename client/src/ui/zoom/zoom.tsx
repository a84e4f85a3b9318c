import "./zoom.css";
import { useSay } from "../../i18n/say.ts";
import { Tool } from "../buttons/tool.tsx";
import { icons } from "../icons.tsx";

/** Smaller, larger, and all of it. */
export function Zoom({ change, fit }: { change: (by: number) => void; fit: () => void }) {
  const say = useSay();
  return (
    <div className="zoom">
      <Tool framed small label={say("zoom.out")} act={() => change(0.8)}>
        {icons.less}
      </Tool>
      <Tool framed small label={say("zoom.in")} act={() => change(1.25)}>
        {icons.add}
      </Tool>
      <Tool framed small label={say("zoom.fit")} act={fit}>
        {icons.fit}
      </Tool>
    </div>
  );
}
