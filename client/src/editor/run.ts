import { closeCompletion } from "@codemirror/autocomplete";
import { StateField, type EditorState } from "@codemirror/state";
import type { Command } from "@codemirror/view";
import { commands } from "./commands.ts";
import type { GivenNow, Placed } from "./given.ts";
import { statementAt, statementsOf, type Statement } from "@chengmai/cypher/text";

/** The statements of the text as it stands. */
export const statements = StateField.define<readonly Statement[]>({
  create: (state) => statementsOf(state.field(commands).rest),
  update: (before, { docChanged, state }) =>
    docChanged ? statementsOf(state.field(commands).rest) : before,
});

export const currentStatement = (state: EditorState): Statement | null =>
  statementAt(state.field(statements), state.selection.main.head);

/** A text of commands alone still says something when it is run: it fills the parameters in. */
const onlyCommands = (state: EditorState): boolean =>
  state.field(statements).length === 0 && state.field(commands).rest !== state.doc.toString();

/** The statements of what is selected, or the one at the caret. */
export function chosenStatements(state: EditorState): readonly Placed[] {
  const { from, to } = state.selection.main;
  const chosen = state.sliceDoc(from, to);
  if (chosen.trim() !== "")
    return statementsOf(chosen).map((each) => ({ text: each.text, from: from + each.from }));
  const current = currentStatement(state);
  return current === null ? [] : [{ text: current.text, from: current.from }];
}

/** Runs what is selected, be it several statements, or the statement at the caret. */
export const runHere =
  (given: GivenNow): Command =>
  (view) => {
    const { state } = view;
    // What is offered for the text's end would lie over the result, and may still be on its way.
    closeCompletion(view);
    const chosen = chosenStatements(state);
    if (chosen.length > 0 || onlyCommands(state)) given.current.onRun(chosen);
    return true;
  };

export const runAll =
  (given: GivenNow): Command =>
  (view) => {
    const { state } = view;
    closeCompletion(view);
    const all = state.field(statements).map(({ text, from }) => ({ text, from }));
    if (all.length > 0 || onlyCommands(state)) given.current.onRun(all);
    return true;
  };
