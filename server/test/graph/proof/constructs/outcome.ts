import type { Heard } from "../heard.ts";
import { asText, isRefused, type Looking } from "../heard.ts";

/** What was seen of a construct on both engines, as the table writes it, the best first. */
export const outcomes = {
  "=": "the same answer",
  "~": "the same answer, with a notice",
  x: "refused by both",
  "-": "Neo4j answers, this engine is said not to",
  "?": "another answer, with a notice",
  i: "Neo4j refuses, answered here with a notice",
  m: "the same answer for some values of these kinds, not for others, without a word",
  k: "the same number, but of the other kind (integer, float)",
  b: "Neo4j answers; refused here as though the user had erred",
  "!": "Neo4j refuses, answered here without a word",
  "#": "another answer without a word",
} as const;
export type Outcome = keyof typeof outcomes;
export const ranked = Object.keys(outcomes) as Outcome[];

/** Known to be right, or said to be otherwise. */
export const isSaid = (outcome: Outcome): boolean => ranked.indexOf(outcome) <= ranked.indexOf("i");

/** The worse of two; an equal refusal beside an equal answer is no worse than the answer. */
export const worse = (a: Outcome, b: Outcome): Outcome => {
  if ((a === "x" && b === "=") || (a === "=" && b === "x")) return "=";
  return ranked.indexOf(a) > ranked.indexOf(b) ? a : b;
};

export function outcomeOf(theirs: Heard, ours: Heard, looking: Looking): Outcome {
  if (isRefused(theirs)) {
    if (isRefused(ours)) return "x";
    return ours.notices.length > 0 ? "i" : "!";
  }
  if (isRefused(ours)) return ours.refused === "engine-cannot" ? "-" : "b";
  const equal = asText(theirs.rows, looking) === asText(ours.rows, looking);
  if (ours.notices.length > 0) return equal ? "~" : "?";
  return equal ? "=" : "#";
}
