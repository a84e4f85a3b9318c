import { Suspense, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { withWords } from "../../../i18n/with-words.ts";
import { useSay } from "../../../i18n/say.ts";
import { Tool } from "../../../ui/buttons/tool.tsx";
import { icons } from "../../../ui/icons.tsx";
import { later } from "../../../ui/later.tsx";
import { useExploration } from "../../context/at-hand.tsx";
import type { LineStep } from "../../model/walking/lines.ts";
import type { CypherStep } from "../../model/steps/cypher.ts";
import type { Entry } from "../../model/step.ts";

const AskedCypher = later(
  async () => (await withWords(import("../asked.tsx"), "growing")).AskedCypher,
);

/** What an entry asked of the database; of a run of the workbench that is the run itself. */
const askedIn = ({ asked, step }: Entry) =>
  asked ?? (step.kind === "cypher" ? [step as CypherStep] : []);

interface NoteProps {
  id: number;
  note: string;
  /** `byKey`: the reader has not gone elsewhere. */
  close: (byKey: boolean) => void;
}

function Note({ id, note, close }: NoteProps) {
  const say = useSay();
  const { annotate } = useExploration();
  const byKey = useRef(false);
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
        close(byKey.current);
      }}
      onKeyDown={(event) => {
        const { key, ctrlKey, metaKey, currentTarget } = event;
        if (key !== "Escape" && !(key === "Enter" && (ctrlKey || metaKey))) return;
        // The panel that the note is in stays.
        event.stopPropagation();
        byKey.current = true;
        currentTarget.blur();
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
  const noted = (byKey: boolean) => {
    flushSync(() => setNoting(false));
    if (byKey) own.current?.querySelector<HTMLElement>("[data-noting]")?.focus();
  };
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
        <Tool label={say("history.note.of", { words })} act={() => setNoting(true)} data-noting>
          {icons.note}
        </Tool>
      </div>
      {noting ? (
        <Note id={id} note={note} close={noted} />
      ) : (
        note !== "" && <p className="history-noted">{note}</p>
      )}
      {asked.length > 0 && (
        <div className="history-asked">
          <Suspense fallback={null}>
            <AskedCypher asked={asked} />
          </Suspense>
        </div>
      )}
    </div>
  );
}
