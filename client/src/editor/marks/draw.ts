import { setDiagnostics, type Diagnostic } from "@codemirror/lint";
import { isolateHistory } from "@codemirror/commands";
import { StateEffect, StateField, type EditorState, type Transaction } from "@codemirror/state";
import type { Command, EditorView } from "@codemirror/view";
import type { Say } from "../../i18n/say.ts";
import type { Fix, Mark } from "./mark.ts";
import { moved } from "./move.ts";

const setMarks = StateEffect.define<readonly Mark[]>();

/** The marks as they stand in the text now. */
export const marksNow = StateField.define<readonly Mark[]>({
  create: () => [],
  update(before, { effects, changes, docChanged }) {
    for (const effect of effects) if (effect.is(setMarks)) return effect.value;
    return docChanged ? before.map((mark) => moved(mark, changes)) : before;
  },
});

/** Writes the right name, exactly over the wrong one. */
export function applyFix(view: EditorView, { from, to, insert }: Fix): void {
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    annotations: isolateHistory.of("full"),
    userEvent: "input.fix",
  });
  view.focus();
}

/** The first fix of the mark that the caret stands on. */
export const fixHere: Command = (view) => {
  const { head } = view.state.selection.main;
  const fix = view.state
    .field(marksNow)
    .find(({ from, to, fixes }) => fixes.length > 0 && from <= head && head <= to)?.fixes[0];
  if (fix === undefined) return false;
  applyFix(view, fix);
  return true;
};

function rendered(mark: Mark): HTMLElement {
  const dom = document.createElement("div");
  dom.className = "mark-words";
  dom.textContent = mark.words;
  if (mark.own !== null) {
    const own = document.createElement("small");
    own.textContent = mark.own;
    dom.append(own);
  }
  return dom;
}

const diagnosticOf = (mark: Mark, say: Say): Diagnostic => ({
  from: mark.from,
  to: mark.to,
  severity: mark.severity,
  message: `${say(`editor.mark.${mark.severity}`)} ${mark.words}`,
  renderMessage: () => rendered(mark),
  actions: mark.fixes.map((fix) => ({
    name: say("editor.fix", { name: fix.name }),
    // CodeMirror follows the mark through the edits since; the fix has its length.
    apply: (view, from) => applyFix(view, { ...fix, from, to: from + fix.to - fix.from }),
  })),
});

/** A transaction that draws these marks in place of those before. */
export const drawing = (state: EditorState, marks: readonly Mark[], say: Say) => {
  const { effects } = setDiagnostics(
    state,
    marks.map((mark) => diagnosticOf(mark, say)),
  );
  return { effects: [effects ?? [], setMarks.of(marks)].flat() as Transaction["effects"] };
};
