import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { openText } from "../../model/open.ts";
import { askAbout, served, servedOf } from "../../model/server.ts";
import { snippetsOf } from "../../model/snippets/snippets.ts";
import { frontTab, workbench } from "../../model/store.ts";

/** Short queries over this very database, each with what it teaches; one opens in a tab. */
export function SnippetList() {
  const say = useSay();
  const language = useLanguage();
  const database = useStore(workbench, (state) => frontTab(state).database);
  const { schema } = useStore(served, servedOf(database));
  useEffect(() => void askAbout(database), [database]);
  const snippets = useMemo(
    () => (schema === null ? null : snippetsOf(schema, language)),
    [schema, language],
  );
  if (snippets === null) return <p className="quiet wb-list">{say("state.loading")}</p>;
  if (snippets.length === 0) return <p className="quiet wb-list">{say("state.empty")}</p>;
  return (
    <div className="wb-list">
      <p className="quiet">{say("snippets.about")}</p>
      <ul>
        {snippets.map(({ lesson, teaches, text, drafts }) => (
          <li key={lesson} className="wb-item" data-lesson={lesson}>
            <button type="button" className="wb-item-open" onClick={() => openText(text, drafts)}>
              <b>{teaches}</b>
              <code>{text.split("\n").slice(1).join(" ")}</code>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
