import type { EditorView } from "@codemirror/view";
import type { GivenNow } from "./given.ts";

/** Writes the text in the usual layout. */
export async function formatText(_view: EditorView, _given: GivenNow): Promise<boolean> {
  return Promise.resolve(false);
}
