import "./waiting.css";
import { Button } from "../../ui/buttons/button.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { showHidden } from "../acts/shrinking.ts";
import { useExploration, useExplored } from "../context/at-hand.tsx";
import type { StepWordsTable } from "../model/walking/told.ts";
import { namesIn } from "./history/names.ts";
import { HowFar } from "./how-far.tsx";
import { wordsFor } from "./history/words-for.ts";

/** What is asked of the graph and has begun, or waits for that, each with how far it is and the way to give it up. */
export function Waiting({ table }: { table: StepWordsTable }) {
  const say = useSay();
  const language = useLanguage();
  const log = useExplored((now) => now);
  if (log.asking.length < 2) return null;
  const names = namesIn(log, language, { say, titles: new Map() });
  return (
    <ul className="waiting" aria-label={say("waiting.title")}>
      {log.asking.map(({ step, progress, cancel }, at) => {
        const words = wordsFor(table, { step }, names, say);
        return (
          <li key={`${step.kind} ${words} ${String(at)}`}>
            {words}
            {at === 0 && <HowFar label={words} progress={progress ?? { done: 0, of: null }} />}
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={say("waiting.stop", { words })}
              onClick={cancel}
            >
              {say("form.stop")}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** How many nodes are hidden, and the way to show them again. */
export function Away() {
  const say = useSay();
  const exploration = useExploration();
  const count = useExplored(
    ({ state: { away, ids, nodes } }) =>
      [...away].filter((key) => nodes.has(ids.get(key) ?? "")).length,
  );
  if (count === 0) return null;
  return (
    <div className="away" role="status">
      {say("away.count", { count })}
      <Button size="compact-xs" variant="subtle" onClick={() => showHidden(exploration)}>
        {say("away.show")}
      </Button>
    </div>
  );
}
