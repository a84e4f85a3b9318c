import type { Exploration } from "../../exploration/model/exploration.ts";
import type { State } from "../../exploration/model/state.ts";
import { say as sayIn, type Say } from "../../i18n/say.ts";
import { answerOf, mostLines } from "../../patterns/model/of-picture.ts";
import { openAnswer } from "../../shelf/answer/steps.ts";

/** Opens the drawer on the matrix of what stands on the picture. */
export function openMatrix(exploration: Exploration, state: State, say: Say): void {
  const { columns, rows, from, to } = answerOf(state);
  const of = Math.max(from, to);
  openAnswer(exploration, {
    asked: null,
    title: { zh: sayIn("zh")("dense.title"), en: sayIn("en")("dense.title") },
    view: "matrix",
    given: of > mostLines ? [say("dense.busiest", { count: mostLines, of })] : [],
    returns: [],
    answer: {
      columns,
      rows,
      summary: {
        rows: rows.length,
        truncated: false,
        millis: 0,
        notices: [],
      },
      asked: [],
    },
  });
}
