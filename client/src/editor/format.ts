import { isolateHistory } from "@codemirror/commands";
import type { EditorView } from "@codemirror/view";
import { changeTo } from "./change.ts";
import { commands, headOf } from "./commands.ts";
import type { GivenNow } from "./given.ts";
import { askTyping } from "./language.ts";
import { tell } from "./notice.ts";

/** Writes the statements in the usual layout, as one step of undo; says so where they do not parse. */
export async function formatText(view: EditorView, given: GivenNow): Promise<boolean> {
  const { doc, selection } = view.state;
  const whole = doc.toString();
  const head = headOf(whole, view.state.field(commands).rest);
  const text = whole.slice(head);
  if (text.trim() === "") return false;
  const caret = selection.main.head;
  const answer = await askTyping("format", { text, caret: Math.max(0, caret - head) });
  if (view.state.doc !== doc) return false;
  if (answer === null) {
    tell(view, given.current.say("editor.format.unread"));
    return false;
  }
  view.dispatch({
    changes: changeTo(whole, whole.slice(0, head) + answer.text),
    selection: {
      anchor: caret < head ? caret : head + Math.min(answer.caret, answer.text.length),
    },
    annotations: isolateHistory.of("full"),
    userEvent: "format",
    scrollIntoView: true,
  });
  return true;
}
