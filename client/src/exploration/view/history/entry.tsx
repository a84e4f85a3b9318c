import { useEffect, useRef, useState } from "react";
import { useSay } from "../../../i18n/say.ts";
import { Tool } from "../../../ui/buttons/tool.tsx";
import { icons } from "../../../ui/icons.tsx";
import { useExploration } from "../../context/at-hand.tsx";
import type { LineStep } from "../../model/walking/lines.ts";
import type { CypherStep } from "../../model/steps/cypher.ts";
import type { Entry } from "../../model/step.ts";

/** What an entry asked of the database; of a run of the workbench that is the run itself. */
const askedIn = ({ asked, step }: Entry) =>
  asked ?? (step.kind === "cypher" ? [step as CypherStep] : []);

function Note({ id, note, close }: { id: number; note: string; close: () => void }) {
  const say = useSay();
  const { annotate } = useExploration();
  return (
    <textarea
      className="control history-note"
      aria-label={say("history.note")}
      placeholder={say("history.note")}
      defaultValue={note}
      rows={2}
      ref={(own) => own?.focus()}
      onBlur={({ currentTarget }) => {
        annotate(id, currentTarget.value);
        close();
      }}
      onKeyDown={({ key, ctrlKey, metaKey, currentTarget }) => {
        if (key === "Escape" || (key === "Enter" && (ctrlKey || metaKey))) currentTarget.blur();
      }}
    />
  );
}

interface EntryLineProps {
  step: LineStep;
  words: string;
  /** Whether the exploration stands here. */
  here: boolean;
}

/** One step: a click goes there; it can be given a note, and shows what it asked. */
export function EntryLine({ step: { entry, stands }, words, here }: EntryLineProps) {
  const say = useSay();
  const { walk } = useExploration();
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (here) own.current?.scrollIntoView({ block: "nearest" });
  }, [here]);
  const [noting, setNoting] = useState(false);
  const { id, note = "" } = entry;
  const asked = askedIn(entry);
  return (
    <div ref={own} className="history-entry" data-stands={stands} data-here={here}>
      <div className="history-line">
        <button
          type="button"
          className="side-panel-go"
          {...(here ? { "aria-current": "step" as const } : {})}
          onClick={() => walk(id)}
        >
          {words}
          {stands !== "done" && <span className="unseen"> {say(`history.stands.${stands}`)}</span>}
        </button>
        <Tool label={say("history.note.of", { words })} act={() => setNoting(true)}>
          {icons.note}
        </Tool>
      </div>
      {noting ? (
        <Note id={id} note={note} close={() => setNoting(false)} />
      ) : (
        note !== "" && <p className="history-noted">{note}</p>
      )}
      {asked.length > 0 && (
        <details className="history-asked">
          <summary>{say("history.asked")}</summary>
          {asked.map(({ text, params }) => (
            <pre key={text} tabIndex={0}>
              {text}
              {Object.keys(params).length > 0 && `\n${JSON.stringify(params)}`}
            </pre>
          ))}
        </details>
      )}
    </div>
  );
}
