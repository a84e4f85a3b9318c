import { historyField } from "@codemirror/commands";
import { EditorState, type Extension } from "@codemirror/state";

const kept = new Map<string, unknown>();
const fields = { history: historyField };

/** Keeps a document's text, caret and undo until it is opened again. */
export const keepDocument = (key: string, state: EditorState): void => {
  kept.set(key, state.toJSON(fields));
};

/** Forgets every document but these: the others are closed for good. */
export function keepOnly(keys: ReadonlySet<string>): void {
  for (const key of kept.keys()) if (!keys.has(key)) kept.delete(key);
}

/** A document as it was left, or new; a text that has changed meanwhile is the newer one. */
export function openDocument(key: string, text: string, extensions: Extension): EditorState {
  const json = kept.get(key);
  if (json !== undefined) {
    const state = EditorState.fromJSON(json, { extensions }, fields);
    if (state.doc.toString() === text) return state;
  }
  return EditorState.create({ doc: text, extensions });
}
