import "./fields.css";
import { fieldOf } from "@chengmai/cypher/values";
import { useId, useLayoutEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { useSay } from "../../../i18n/say.ts";
import { changeDraft } from "../../model/drafts.ts";
import { history } from "../../model/history.ts";
import { guessedKind } from "../../model/parameters/guess.ts";
import { commandsOf } from "../../model/parameters/commands.ts";
import { parametersOf } from "@chengmai/cypher/text";
import { forgetFault, formShown, setFormOpen } from "../../model/parameters/shown.ts";
import type { Tab } from "../../model/tab.ts";
import { signs } from "../parts/icons.tsx";
import { focusField } from "../../../values/fields/field.tsx";
import { Parameter } from "./field.tsx";

/** The parameters of the tab: those its text uses, then those that wait to be used. */
function useNames({ text, drafts }: Tab): { used: readonly string[]; idle: readonly string[] } {
  return useMemo(() => {
    const { rest, values } = commandsOf(text);
    const used = parametersOf(rest);
    const told = new Set([...used, ...Object.keys(values)]);
    return { used, idle: Object.keys(drafts).filter((name) => !told.has(name)) };
  }, [text, drafts]);
}

/** A typed field for each `$name` in the text, and what is wrong with it. */
export function Parameters({ tab }: { tab: Tab }) {
  const say = useSay();
  const { used, idle } = useNames(tab);
  const { runs } = useStore(history);
  const shown = useStore(formShown);
  const own = useRef<HTMLElement>(null);
  const list = useId();
  const { focus, open } = shown;
  // With the picture that tells the fault: what is typed at once is meant for the field.
  useLayoutEffect(() => {
    if (focus !== null) focusField(own.current, focus.name);
  }, [focus]);
  if (used.length + idle.length === 0) return null;
  const faults = shown.tab === tab.id ? shown.faults : {};
  return (
    <section ref={own} className="wb-parameters" aria-label={say("parameter.title")}>
      <button
        type="button"
        className="wb-fold"
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setFormOpen(!open)}
      >
        {signs.fold} {say("parameter.title")} <small>{used.length}</small>
      </button>
      {open && (
        <div id={list} className="wb-fields">
          {used.map((name) => (
            <Parameter
              key={`${tab.id} ${name}`}
              name={name}
              draft={fieldOf(tab.drafts, name)}
              guess={guessedKind(name, tab.text, runs)}
              told={fieldOf(faults, name)}
              change={(draft) => {
                changeDraft(tab.id, name, draft);
                forgetFault(name);
              }}
            />
          ))}
          {idle.length > 0 && <p className="quiet">{say("parameter.idle")}</p>}
          {idle.map((name) => (
            <Parameter
              key={`${tab.id} ${name}`}
              name={name}
              draft={fieldOf(tab.drafts, name)}
              guess="string"
              told={undefined}
              change={(draft) => changeDraft(tab.id, name, draft)}
              remove={() => changeDraft(tab.id, name, null)}
            />
          ))}
        </div>
      )}
    </section>
  );
}
