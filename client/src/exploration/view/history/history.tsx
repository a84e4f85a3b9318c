import "./history.css";
import { useMemo } from "react";
import { call } from "../../../api/call.ts";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { Tool } from "../../../ui/buttons/tool.tsx";
import { SidePanel } from "../../../ui/side-panel/side-panel.tsx";
import { icons } from "../../../ui/icons.tsx";
import { useAnswer } from "../../../ui/use-answer.ts";
import { useExplored } from "../../context/at-hand.tsx";
import { linesOf, type Line } from "../../model/walking/lines.ts";
import type { Entry } from "../../model/step.ts";
import type { StepWordsTable } from "../../model/walking/told.ts";
import { EntryLine } from "./entry.tsx";
import { namesIn } from "./names.ts";
import { wordsFor } from "./words-for.ts";

const askQueries = (_: string, signal: AbortSignal) => call("queries", {}, signal);

interface LinesProps {
  line: Line;
  here: number;
  told: (entry: Entry) => string;
}

/** A line of steps, and under the step that they left from those that were begun there and left. */
function Lines({ line, here, told }: LinesProps) {
  const say = useSay();
  return (
    <ol className="history-steps">
      {line.map((step) => (
        <li key={step.entry.id}>
          <EntryLine step={step} words={told(step.entry)} here={step.entry.id === here} />
          {step.others.map((other) => (
            <section
              key={other[0]?.entry.id}
              className="history-other"
              aria-label={say("history.other")}
            >
              <Lines line={other} here={here} told={told} />
            </section>
          ))}
        </li>
      ))}
    </ol>
  );
}

interface HistoryProps {
  table: StepWordsTable;
  /** Begins another exploration. */
  add: () => void;
  close: () => void;
}

/** What was done, in words: each step can be gone to, those of lines that were left too. */
export function History({ table, add, close }: HistoryProps) {
  const say = useSay();
  const language = useLanguage();
  const log = useExplored((now) => now);
  const queries = useAnswer("queries", askQueries).answer;
  const titles = useMemo(
    () => new Map(queries?.map(({ name, title }) => [name, title[language]])),
    [queries, language],
  );
  const line = useMemo(() => linesOf(log), [log]);
  const names = namesIn(log, language, { say, titles });
  const here = log.entries.at(-1)?.id ?? 0;
  return (
    <SidePanel
      className="history"
      title={say("history.title")}
      closing={say("history.close")}
      keys="L"
      close={close}
      tools={
        <Tool label={say("explorations.new")} keys="Alt T" act={add}>
          {icons.add}
        </Tool>
      }
    >
      <Lines line={line} here={here} told={(entry) => wordsFor(table, entry, names, say)} />
    </SidePanel>
  );
}
