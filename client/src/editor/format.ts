import { isolateHistory } from "@codemirror/commands";
import type { EditorView } from "@codemirror/view";
import { changeTo } from "./change.ts";
import type { GivenNow } from "./given.ts";
import { askTyping } from "./language.ts";
import { tell } from "./notice.ts";

/** Writes the text in the usual layout, as one step of undo; says so where it does not parse. */
export async function formatText(view: EditorView, given: GivenNow): Promise<boolean> {
  const { doc, selection } = view.state;
  const text = doc.toString();
  if (text.trim() === "") return false;
  const answer = await askTyping("format", { text, caret: selection.main.head });
  if (view.state.doc !== doc) return false;
  if (answer === null) {
    tell(view, given.current.say("editor.format.unread"));
    return false;
  }
  view.dispatch({
    changes: changeTo(text, answer.text),
    selection: { anchor: Math.min(answer.caret, answer.text.length) },
    annotations: isolateHistory.of("full"),
    userEvent: "format",
    scrollIntoView: true,
  });
  return true;
}
