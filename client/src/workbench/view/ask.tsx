import { useEffect, useLayoutEffect, useMemo, useState, type RefObject } from "react";
import { useStore } from "zustand";
import { presence } from "../../api/presence.ts";
import { Editor } from "../../editor/editor.tsx";
import type { EditorHandle } from "../../editor/handle.ts";
import type { Mark } from "../../editor/marks/mark.ts";
import { Marks } from "../../editor/marks/marks.tsx";
import type { EditorSchema } from "../../editor/schema.ts";
import { useSay } from "../../i18n/say.ts";
import { commandsOf } from "../model/parameters/commands.ts";
import { valuesOf } from "../model/parameters/form.ts";
import { insertion } from "../model/parameters/make.ts";
import { draftsFor } from "../model/prepare.ts";
import { askAbout, served, servedOf } from "../model/server.ts";
import { changeTab } from "../model/store.ts";
import type { Tab } from "../model/tab.ts";
import { runChosen } from "./parts/acts.ts";
import { Parameters } from "./parameters/form.tsx";
import { useEngineMarks } from "./use-marks.ts";

const noNames: readonly string[] = [];

/** What the editor may know of the tab's database; null until the server has answered. */
function useSchema(database: string | null): EditorSchema | null {
  const { schema, language } = useStore(served, servedOf(database));
  const databases = useStore(served, (state) => state.databases?.names ?? noNames);
  const returns = useStore(presence, (state) => state.returns);
  // What could not be had while the server was away, or wanted a token, is asked for when it is back.
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(() => void askAbout(database), [database, returns]);
  return useMemo(
    () => (schema === null ? null : { schema, language, databases }),
    [schema, language, databases],
  );
}

/** Puts in what another part of the page has asked for, as soon as there is an editor. */
function useInsertion(editor: RefObject<EditorHandle | null>): void {
  const text = useStore(insertion, (state) => state.text);
  useLayoutEffect(() => {
    if (text === null) return;
    insertion.setState({ text: null });
    editor.current?.insert(text);
  }, [text, editor]);
}

/** Parameters that have a value, in the form or by a `:param` line; the same object while they are the same. */
function useParams(tab: Tab): Tab["params"] {
  const values = JSON.stringify(valuesOf(draftsFor(tab)));
  return useMemo(() => JSON.parse(values) as Tab["params"], [values]);
}

interface AskProps {
  tab: Tab;
  editor: RefObject<EditorHandle | null>;
}

/** Where the tab's text is written: editor, what is to say of it, and the form of its parameters. */
export function Ask({ tab, editor }: AskProps) {
  const say = useSay();
  const { id, text, database } = tab;
  const params = useParams(tab);
  const schema = useSchema(database);
  const engine = useEngineMarks(tab);
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  useInsertion(editor);
  return (
    <div className="wb-ask">
      <div className="wb-editor">
        <Editor
          ref={editor}
          documentKey={id}
          text={text}
          label={say("workbench.text")}
          schema={schema}
          params={params}
          marks={engine}
          readCommands={commandsOf}
          onChange={(changed) => changeTab(id, { text: changed })}
          onRun={(chosen) => runChosen(id, chosen)}
          onMarks={setMarks}
        />
      </div>
      {marks.length > 0 && (
        <Marks
          marks={marks}
          onGo={(mark) => editor.current?.goTo(mark)}
          onMend={(mark, fix) => editor.current?.mend(mark, fix)}
        />
      )}
      <Parameters tab={tab} />
    </div>
  );
}
