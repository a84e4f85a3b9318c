import "./editor.css";
import "./bars.css";
import { isolateHistory } from "@codemirror/commands";
import { EditorView } from "@codemirror/view";
import { useEffect, useId, useImperativeHandle, useLayoutEffect, useRef, type Ref } from "react";
import { useLanguage, useSay } from "../i18n/say.ts";
import { changeTo } from "./change.ts";
import { keepDocument, openDocument } from "./documents.ts";
import { extensions } from "./extensions.ts";
import type { Given } from "./given.ts";
import { know, warm } from "./language.ts";
import { refreshMarks, takeEngineMarks } from "./marks/watch.ts";
import { handleOf, type EditorHandle } from "./handle.ts";

interface EditorProps extends Omit<Given, "language" | "say"> {
  /** Names the document: another key is another text with its own caret and undo. */
  documentKey: string;
  text: string;
  /** What a screen reader calls it. */
  label: string;
  ref?: Ref<EditorHandle>;
}

/**
 * The Cypher editor. `text` is the page's; every change is told by `onChange`, and another text
 * from outside is put in as one step of undo. `schema`, `params` and `marks` may change at any
 * time; a new object each time costs a look through the text, so keep them while they are the same.
 */
export function Editor({ documentKey, text, label, ref, ...own }: EditorProps) {
  const say = useSay();
  const language = useLanguage();
  const keys = useId();
  const holder = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const given = useRef<Given>({ ...own, language, say });
  const focused = useRef(false);
  // The text that editor and page agreed on last: only another one comes from outside.
  const agreed = useRef(text);
  useLayoutEffect(() => {
    const onChange = (changed: string) => {
      agreed.current = changed;
      own.onChange(changed);
    };
    given.current = { ...own, onChange, language, say };
  });

  useLayoutEffect(() => {
    if (holder.current === null) return;
    agreed.current = text;
    const state = openDocument(documentKey, text, extensions(given, label, keys));
    const created = new EditorView({ state, parent: holder.current });
    view.current = created;
    // Who writes goes on writing in the next document.
    if (focused.current) created.focus();
    return () => {
      focused.current = created.hasFocus;
      keepDocument(documentKey, created.state);
      created.destroy();
      view.current = null;
    };
    // A text that changes alone is put into the view that stands.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [documentKey, label, keys, language]);

  useLayoutEffect(() => {
    if (view.current === null || text === agreed.current) return;
    agreed.current = text;
    const changes = changeTo(view.current.state.doc.toString(), text);
    view.current.dispatch({ changes, annotations: isolateHistory.of("full") });
  }, [text]);

  useEffect(warm, []);
  const { schema, params, marks } = own;
  useEffect(() => {
    know(schema);
    if (view.current !== null) refreshMarks(view.current);
  }, [schema, params]);
  useEffect(() => {
    if (view.current !== null) takeEngineMarks(view.current, marks, given);
  }, [marks]);

  useImperativeHandle(ref, () => {
    const now = () => (view.current === null ? null : handleOf(view.current, given));
    return {
      focus: () => now()?.focus(),
      insert: (inserted) => now()?.insert(inserted),
      format: async () => (await now()?.format()) ?? false,
      chosenStatements: () => now()?.chosenStatements() ?? [],
      goTo: (place) => now()?.goTo(place),
      mend: (mark, fix) => now()?.mend(mark, fix),
    };
  }, []);

  return (
    <div className="editor">
      <div ref={holder} className="editor-text" />
      <p id={keys} className="unseen">
        {say("editor.keys")}
      </p>
    </div>
  );
}
