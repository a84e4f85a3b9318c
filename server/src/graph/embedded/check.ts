import { GraphError } from "../graph-error.ts";
import type { Answer, Findings, Mark } from "../graph.ts";
import { markOf } from "../mark.ts";
import { isTold, notCompared, wordsOf, type Unproven } from "./proven/unproven.ts";
import type { Shown } from "./differences/difference.ts";
import { toldDifferences } from "./differences/shown.ts";
import { explainQuery } from "./explain.ts";
import type { Prepared, Ready } from "./prepare.ts";

const ended = (words: string): string => (/[.。]$/u.test(words) ? words : `${words}.`);

const marksOf = (shown: readonly Shown[]): Mark[] =>
  toldDifferences(shown).flatMap(({ code, title, advice, action, most, places }) => {
    // What only an answer shows is told with it.
    if (most !== undefined) return [];
    const kind = action === "refuse" ? "cannot" : "differs";
    const message = `${ended(title.en)} ${advice.en}`;
    const words = { zh: `${title.zh}。${advice.zh}`, en: message };
    return places.map(({ line, column }) => ({ kind, code, message, words, line, column }));
  });

const marksOfUnproven = (found: readonly Unproven[]): Mark[] =>
  found.map((one) => {
    const words = wordsOf(one);
    const kind = isTold(one) ? "differs" : "cannot";
    return { kind, code: notCompared, message: words.en, words, ...one.place };
  });

/** All differences that a text shows; its plan where the engine, asked for it, has time and gives one. */
export async function checkText(
  text: string,
  query: Prepared,
  ask: (query: Ready) => Promise<Answer>,
): Promise<Findings> {
  const { shown, unproven, does } = query.understood;
  const marks = marksOf(shown);
  const isRefused = marks.some(({ kind }) => kind === "cannot");
  // Where no answer will come, or kinds are not given yet, nothing can be said of how true it would be.
  const isAnswered = !isRefused && !does.writes && does.command === null && does.clause === null;
  const unsure = isAnswered && query.missing.length === 0 ? marksOfUnproven(unproven) : [];
  try {
    return { marks: [...marks, ...unsure], plan: await explainQuery(query, ask) };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    // A place where the engine stumbles too is said once, in our words.
    const said = marks.some(({ kind }) => kind === "cannot") && error.slug === "engine-cannot";
    // Its few readers may all be at work on long queries: what the text alone shows is worth having.
    if (said || error.slug === "busy" || error.slug === "timed-out")
      return { marks: [...marks, ...unsure], plan: null };
    const mark = markOf(error, text);
    if (mark === null) throw error;
    return { marks: [...marks, mark], plan: null };
  }
}
