import { Suspense, useEffect, useState } from "react";
import { useStore } from "zustand";
import { Button } from "../ui/buttons/button.tsx";
import { presence } from "../api/presence.ts";
import { HowFar } from "../exploration/view/how-far.tsx";
import { useExploration, useExplored } from "../exploration/context/at-hand.tsx";
import { openOverview } from "../exploration/model/acts.ts";
import type { Asking } from "../exploration/model/exploration.ts";
import { useSay } from "../i18n/say.ts";
import type { MessageKey } from "../i18n/zh.ts";
import { withWords } from "../i18n/with-words.ts";
import { later } from "../ui/later.tsx";
import { Trouble } from "../ui/trouble.tsx";
import { tryDatabase } from "./use-health.ts";

// Nothing is left out of the first picture.
const Remainder = later(
  async () => (await withWords(import("../exploration/view/remainder.tsx"), "growing")).Remainder,
);

const words: Record<string, MessageKey> = {
  overview: "state.loading",
  expand: "state.pending.expand",
  layout: "state.pending.layout",
  resume: "state.loading",
};

/** Without these there is no picture to go on from. */
const opening: ReadonlySet<string> = new Set(["overview", "resume"]);

/** How long it has taken so far, once that is worth telling. */
function Elapsed() {
  const say = useSay();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const counting = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(counting);
  }, []);
  // Not said aloud each second.
  return seconds < 2 ? null : (
    <small aria-hidden="true"> {say("state.elapsed", { count: seconds })}</small>
  );
}

/** What is being asked now, what waits behind it, and the way to give it up. */
function Pending({ asking: [first, ...waiting] }: { asking: readonly Asking[] }) {
  const say = useSay();
  if (first === undefined) return null;
  const told = say(words[first.step.kind] ?? "state.pending.show");
  return (
    <div className="standing" role="status">
      {told}
      {waiting.length > 0 && (
        <small> {say("state.pending.waiting", { count: waiting.length })}</small>
      )}
      <Elapsed key={told} />
      {first.progress !== null && <HowFar label={told} progress={first.progress} />}
      {!opening.has(first.step.kind) && (
        <Button size="compact-xs" variant="subtle" onClick={first.cancel}>
          {say("form.stop")}
        </Button>
      )}
    </div>
  );
}

/** Says over the canvas what is going on: reading, asking, or what went wrong and how to go on. */
export function Standing() {
  const say = useSay();
  const exploration = useExploration();
  const { asking, refusal, again, entries, state, idle } = useExplored((now) => now);
  const barred = useStore(presence, (now) => now.barred);
  if (barred !== null)
    return (
      <div className="standing" data-strong={entries.length === 0}>
        <Trouble refusal={barred} retry={tryDatabase} />
      </div>
    );
  if (refusal !== null)
    return (
      <div className="standing" data-strong={entries.length === 0}>
        <Trouble
          refusal={refusal}
          retry={() =>
            entries.length === 0
              ? exploration.begin()
              : again?.of === refusal
                ? again.run()
                : openOverview(exploration)
          }
        />
      </div>
    );
  if (asking.length > 0) return <Pending asking={asking} />;
  if (entries.length > 0 && state.nodes.size === 0 && state.hidden.size === 0) {
    // What was met and taken off again is still in the database.
    const met = entries.some(({ brought }) => brought.nodes.length > 0);
    return (
      <output className="standing" data-strong>
        <b>{say(met ? "state.cleared" : "state.empty")}</b>
        <p className="quiet">{say(met ? "state.cleared.about" : "state.empty.about")}</p>
      </output>
    );
  }
  return state.remainders.size > 0 || idle !== null || state.unjoined > 0 ? (
    <Suspense fallback={null}>
      <Remainder />
    </Suspense>
  ) : null;
}
