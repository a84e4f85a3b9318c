import "./marks.css";
import { completionStatus } from "@codemirror/autocomplete";
import { StateEffect, StateField, type Extension } from "@codemirror/state";
import { ViewPlugin, type EditorView } from "@codemirror/view";
import type { GivenNow } from "../given.ts";
import { found, know, lookThrough } from "../language.ts";
import { currentStatement, statements } from "../run.ts";
import { isCommand } from "../commands.ts";
import { commandMarks } from "./command-marks.ts";
import { drawing, marksNow } from "./draw.ts";
import { engineMark } from "./engine.ts";
import type { EngineMark, Mark } from "./mark.ts";
import { merged } from "./merge.ts";
import { moved } from "./move.ts";
import { fixesOf, wordsOf } from "./words.ts";

const pause = 300;
const betweenDrawings = 250;

const setEngineMarks = StateEffect.define<readonly Mark[]>();

/** What the engine said; an edit at its place takes it away. */
const engineMarks = StateField.define<readonly Mark[]>({
  create: () => [],
  update(before, { effects, changes, docChanged }) {
    for (const effect of effects) if (effect.is(setEngineMarks)) return effect.value;
    if (!docChanged) return before;
    return before
      .filter(({ from, to }) => !changes.touchesRange(from, to))
      .map((mark) => moved(mark, changes));
  },
});

const refresh = StateEffect.define<null>();

/** Says that the schema, the parameters or the language have changed. */
export const refreshMarks = (view: EditorView): void =>
  view.dispatch({ effects: refresh.of(null) });

/** Takes what the engine said of the text as it stands. */
export const takeEngineMarks = (
  view: EditorView,
  marks: readonly EngineMark[],
  given: GivenNow,
): void => {
  const { doc } = view.state;
  const placed = marks.map((mark) => engineMark(mark, doc, given.current));
  view.dispatch({ effects: [setEngineMarks.of(placed), refresh.of(null)] });
};

function ownMarks(view: EditorView, { current: { say, schema, params } }: GivenNow): Mark[] {
  const { doc } = view.state;
  const sampled = schema?.schema.sampled ?? false;
  const own = view.state.field(statements).flatMap(({ text, from: at }) =>
    (found(text)?.findings ?? [])
      .filter(({ kind, name }) => kind !== "parameter" || !(name.replaceAll("`", "") in params))
      .map((finding) => ({
        from: at + finding.from,
        to: at + finding.to,
        line: doc.lineAt(at + finding.from).number,
        severity: finding.severity,
        words: wordsOf(finding, sampled, say),
        own: finding.kind === "other" ? null : finding.own,
        by: "language" as const,
        fixes: fixesOf(finding, at),
      })),
  );
  return [...own, ...commandMarks(view.state, say)];
}

const same = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Looks through the text whenever it rests, the statement at the caret first. */
const watcher = (given: GivenNow) =>
  ViewPlugin.define((view) => {
    let round = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let drawnAt = 0;
    let listed = false;
    const draw = (): void => {
      drawnAt = performance.now();
      const { head } = view.state.selection.main;
      // What is being chosen from a list is not wrong yet.
      const own = ownMarks(view, given).filter(({ to }) => !listed || to !== head);
      const marks = merged(view.state.field(engineMarks), own);
      given.current.onMarks?.(marks);
      // Drawing them anew would close what a reader has open over one of them.
      if (!same(marks, view.state.field(marksNow)))
        view.dispatch(drawing(view.state, marks, given.current.say));
    };
    const look = async (): Promise<void> => {
      const own = (round += 1);
      know(given.current.schema);
      const current = currentStatement(view.state);
      const all = view.state.field(statements);
      const inOrder = current === null ? all : [current, ...all.filter((each) => each !== current)];
      for (const { text } of inOrder) {
        if (isCommand({ text }) || found(text) !== null) continue;
        await lookThrough(text);
        if (own !== round) return;
        if (performance.now() - drawnAt > betweenDrawings) draw();
      }
      draw();
    };
    const soon = (): void => {
      clearTimeout(timer);
      round += 1;
      timer = setTimeout(() => void look(), pause);
    };
    soon();
    return {
      update({ docChanged, transactions, state }) {
        const wasListed = listed;
        listed = completionStatus(state) === "active";
        const asked = transactions.some(({ effects }) => effects.some((each) => each.is(refresh)));
        if (docChanged || asked || (wasListed && !listed)) soon();
      },
      destroy() {
        clearTimeout(timer);
        round += 1;
      },
    };
  });

/** Everything that marks the text. */
export const marking = (given: GivenNow): Extension => [marksNow, engineMarks, watcher(given)];
