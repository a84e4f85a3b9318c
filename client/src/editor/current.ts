import type { EditorState, Extension } from "@codemirror/state";
import { Decoration, EditorView, type DecorationSet } from "@codemirror/view";
import { currentStatement, statements } from "./run.ts";

const line = Decoration.line({ class: "cm-currentStatement" });

function marked(state: EditorState): DecorationSet {
  const statement = currentStatement(state);
  if (statement === null || state.field(statements).length < 2) return Decoration.none;
  const [first, last] = [state.doc.lineAt(statement.from), state.doc.lineAt(statement.to)];
  const lines = [];
  for (let number = first.number; number <= last.number; number += 1)
    lines.push(line.range(state.doc.line(number).from));
  return Decoration.set(lines);
}

/** Marks the statement that Ctrl-Enter would run, where there are several. */
export const currentLines: Extension = EditorView.decorations.compute(["doc", "selection"], marked);
