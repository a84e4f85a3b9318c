import type { EditorState } from "@codemirror/state";
import type { Say } from "../../i18n/say.ts";
import { commands, isCommand } from "../commands.ts";
import { statements } from "../run.ts";
import type { Mark } from "./mark.ts";

const lineMark = ({ doc }: EditorState, number: number, words: string): Mark => {
  const { from, to, text } = doc.line(number);
  const start = from + text.length - text.trimStart().length;
  const fixes: Mark["fixes"] = [];
  return {
    from: start,
    to,
    line: number,
    severity: "error",
    words,
    own: null,
    by: "language",
    fixes,
  };
};

/** What is wrong with `:` lines: those that cannot be read, and those that stand where none is read. */
export function commandMarks(state: EditorState, say: Say): Mark[] {
  const unread = state.field(commands).unread.map(({ line }) => line);
  const stray = state.field(statements).filter(isCommand);
  return [
    ...unread.map((line) => lineMark(state, line, say("editor.find.param"))),
    ...stray.map(({ from }) =>
      lineMark(state, state.doc.lineAt(from).number, say("editor.find.command")),
    ),
  ];
}
