import type { EditorView } from "@codemirror/view";
import { formatText } from "./format.ts";
import type { GivenNow, Placed } from "./given.ts";
import { applyFix, marksNow } from "./marks/draw.ts";
import type { Fix, Mark } from "./marks/mark.ts";
import { chosenStatements } from "./run.ts";

/** What a panel may ask of the editor. */
export interface EditorHandle {
  focus(): void;
  /** Puts text in place of the selection, and the caret behind it. */
  insert(text: string): void;
  /** False where the text does not parse: it stays as it is, and the editor says so. */
  format(): Promise<boolean>;
  /** The statements of what is selected, or the one at the caret. */
  chosenStatements(): readonly Placed[];
  /** Selects a stretch, scrolls to it and takes the focus: what a click on a mark does. */
  goTo(place: { from: number; to: number }): void;
  /** Writes the right name where this mark stands now; nothing where it is gone. */
  mend(mark: Mark, fix: Fix): void;
}

/** The mark as it stands now: edits may have moved it since it was told. */
const standing = (view: EditorView, { words, from }: Mark): Mark | undefined =>
  view.state
    .field(marksNow)
    .filter((mark) => mark.words === words)
    .toSorted((a, b) => Math.abs(a.from - from) - Math.abs(b.from - from))[0];

export const handleOf = (view: EditorView, given: GivenNow): EditorHandle => ({
  focus: () => view.focus(),
  insert(text) {
    view.dispatch(view.state.replaceSelection(text), { scrollIntoView: true });
    view.focus();
  },
  format: () => formatText(view, given),
  chosenStatements: () => chosenStatements(view.state),
  goTo({ from, to }) {
    const { length } = view.state.doc;
    const selection = { anchor: Math.min(from, length), head: Math.min(to, length) };
    view.dispatch({ selection, scrollIntoView: true });
    view.focus();
  },
  mend(mark, { name }) {
    const fix = standing(view, mark)?.fixes.find((each) => each.name === name);
    if (fix !== undefined) applyFix(view, fix);
  },
});
