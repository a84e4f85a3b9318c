import { isRefused, type Heard } from "../heard.ts";
import type { Asking } from "../remembered.ts";
import type { Told } from "../told.ts";
import { lookingAt, samplesOf, type Cell } from "./cells.ts";
import { ask, type Asked, type Form } from "./forms.ts";
import { isSaid, outcomeOf, worse, type Outcome } from "./outcome.ts";

export interface Engines {
  right: Asking;
  ours: Asking;
}

/** The worst that was seen, and the query that showed it. */
export interface Seen extends Asked {
  form: Form;
  outcome: Outcome;
  theirs: Heard;
  heard: Heard;
}

const one = (heard: Heard): Told | undefined =>
  isRefused(heard) || heard.rows.length !== 1 ? undefined : heard.rows[0]?.[0];

// Twice a number and one is odd: halved it keeps its half as a float and loses it as an integer.
const halved = ({ text, params }: Asked): Asked | null => {
  const at = text.lastIndexOf("RETURN ");
  const expression = text.endsWith(" AS x") ? text.slice(at + 7, -5) : null;
  if (expression === null || /UNWIND|UNION|CALL/.test(text)) return null;
  return {
    text: `${text.slice(0, at)}WITH ${expression} AS v RETURN (v * 2 + 1) / 2 AS x`,
    params,
  };
};

const seen = async (engines: Engines, asked: Asked, form: Form, cell: Cell): Promise<Seen> => {
  const [theirs, heard] = await Promise.all([
    engines.right(asked.text, asked.params),
    engines.ours(asked.text, asked.params),
  ]);
  return { ...asked, form, theirs, heard, outcome: outcomeOf(theirs, heard, lookingAt(cell)) };
};

/** Tries a cell in one form with all its values; null where it cannot stand so. */
export async function tryCell(engines: Engines, cell: Cell, form: Form): Promise<Seen | null> {
  let worst: Seen | null = null;
  let equal = false;
  for (const samples of samplesOf(cell)) {
    const asked = ask(cell.construct, samples, form);
    if (asked === null) continue;
    let now = await seen(engines, asked, form, cell);
    const value = one(now.theirs);
    const half = now.outcome === "=" && Number.isSafeInteger(value) ? halved(asked) : null;
    if (half !== null && form !== "literal" && form !== "unknown") {
      const kind = await seen(engines, half, form, cell);
      if (kind.outcome === "#") now = { ...kind, outcome: "k" };
    }
    equal ||= now.outcome === "=";
    if (worst === null || worse(worst.outcome, now.outcome) !== worst.outcome) worst = now;
    // What one value of these kinds is refused for, the others are too, but for a zero or an empty text.
    if (
      isRefused(now.theirs) &&
      !/divide|modulo|skip|limit|range|log|left|right|sub|to|percentile/.test(cell.construct.key)
    )
      break;
  }
  return worst !== null && equal && !isSaid(worst.outcome) ? { ...worst, outcome: "m" } : worst;
}
