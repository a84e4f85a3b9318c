import "./shaping.css";
import { useEffect, useRef } from "react";
import { useSay } from "../../../i18n/say.ts";
import { SidePanel } from "../../../ui/side-panel/side-panel.tsx";
import { useActs } from "../../../ui/keys/acts.ts";
import { useExploration, useExplored } from "../../context/at-hand.tsx";
import { bundle } from "../../model/reshaping/shape-by.ts";
import { DeriveForm } from "./derive-form.tsx";
import { GroupForm } from "./group-form.tsx";
import { LeaveOutForm } from "./leave-out-form.tsx";
import { SameList } from "./same-list.tsx";
import { StandingList } from "./standing-list.tsx";

/** Everything that shapes the picture and leaves the graph as it is. */
export function ShapePanel({ close }: { close: () => void }) {
  const say = useSay();
  const exploration = useExploration();
  const bundled = useExplored(({ state }) => state.shape.bundled);
  const own = useRef<HTMLElement>(null);
  useActs([{ id: "shape.close", words: "shape.close", keys: ["Escape"], run: close }]);
  useEffect(() => own.current?.querySelector<HTMLElement>("select")?.focus(), []);
  return (
    <SidePanel
      ref={own}
      className="shaping"
      title={say("shape.title")}
      closing={say("shape.close")}
      keys="M"
      close={close}
    >
      <p className="quiet">{say("shape.about")}</p>
      <StandingList />
      <section aria-labelledby="shaping-group">
        <h3 id="shaping-group">{say("shape.group.title")}</h3>
        <GroupForm />
      </section>
      <section aria-labelledby="shaping-out">
        <h3 id="shaping-out">{say("shape.out.title")}</h3>
        <LeaveOutForm />
      </section>
      <section aria-labelledby="shaping-bundle">
        <h3 id="shaping-bundle">{say("shape.bundle.title")}</h3>
        <label>
          <input
            type="checkbox"
            checked={bundled}
            onChange={({ target }) => bundle(exploration, null, target.checked)}
          />
          {say("shape.bundle.on")}
        </label>
      </section>
      <section aria-labelledby="shaping-derive">
        <h3 id="shaping-derive">{say("shape.derive.title")}</h3>
        <DeriveForm />
      </section>
      <section aria-labelledby="shaping-same">
        <h3 id="shaping-same">{say("shape.same.title")}</h3>
        <SameList />
      </section>
    </SidePanel>
  );
}
