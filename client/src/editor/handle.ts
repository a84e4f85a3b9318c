import type { EditorView } from "@codemirror/view";
import { formatText } from "./format.ts";
import type { GivenNow } from "./given.ts";
import { currentStatement, selectionOrStatement } from "./run.ts";
import { statementsOf } from "./statements.ts";

/** What a panel may ask of the editor. */
export interface EditorHandle {
  focus(): void;
  /** Puts text in place of the selection, and the caret behind it. */
  insert(text: string): void;
  /** Another text; one undo brings the old one back. */
  replaceAll(text: string): void;
  /** False where the text does not parse: it stays as it is, and the editor says so. */
  format(): Promise<boolean>;
  /** The statement at the caret; empty where there is none. */
  statementAtCaret(): string;
  /** The selected text, or the statement at the caret. */
  selectionOrStatement(): string;
  allStatements(): string[];
  /** Selects a stretch, scrolls to it and takes the focus: what a click on a mark does. */
  goTo(place: { from: number; to: number }): void;
}

/** The smallest change that makes one text of another: what stays keeps its caret and marks. */
export function changeTo(before: string, after: string) {
  let from = 0;
  const least = Math.min(before.length, after.length);
  while (from < least && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < least - from && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}

export const handleOf = (view: EditorView, given: GivenNow): EditorHandle => ({
  focus: () => view.focus(),
  insert(text) {
    view.dispatch(view.state.replaceSelection(text), { scrollIntoView: true });
    view.focus();
  },
  replaceAll(text) {
    view.dispatch({ changes: changeTo(view.state.doc.toString(), text), userEvent: "input" });
  },
  format: () => formatText(view, given),
  statementAtCaret: () => currentStatement(view.state)?.text ?? "",
  selectionOrStatement: () => selectionOrStatement(view.state),
  allStatements: () => statementsOf(view.state.doc.toString()).map(({ text }) => text),
  goTo({ from, to }) {
    const { length } = view.state.doc;
    const selection = { anchor: Math.min(from, length), head: Math.min(to, length) };
    view.dispatch({ selection, scrollIntoView: true });
    view.focus();
  },
});
