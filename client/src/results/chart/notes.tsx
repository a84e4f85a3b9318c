import { useSay } from "../../i18n/say.ts";
import { mostBars, mostPoints, type Notes as Told } from "./points.ts";
import type { Choice } from "./guess.ts";

/** What of the result the chart does not show as it is. */
export function Notes({ notes, combine }: { notes: Told; combine: Choice["combine"] }) {
  const say = useSay();
  const { without, inexact, combined, others, left, passed } = notes;
  const said = [
    combined > 0 && say(`chart.note.${combine}`, { count: combined }),
    others > 0 && say("chart.note.others", { count: others }),
    left > 0 && say("chart.note.left", { count: left, most: mostBars }),
    without > 0 && say("chart.note.without", { count: without }),
    inexact > 0 && say("chart.note.inexact", { count: inexact }),
    passed > 0 && say("chart.note.passed", { count: passed, most: mostPoints }),
  ].filter((note) => note !== false);
  if (said.length === 0) return null;
  return (
    <ul className="chart-notes">
      {said.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
