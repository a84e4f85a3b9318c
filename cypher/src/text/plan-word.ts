import { afterBlanks, letterAt, wordAt } from "./letters.ts";
import { placeAt, type Place } from "./place.ts";

/** A text that begins with EXPLAIN or PROFILE. */
export interface AsksForPlan {
  word: "EXPLAIN" | "PROFILE";
  place: Place;
  /** The text with blanks in place of these words, so that every other place in it stays true. */
  without: string;
}

/** After the options of CYPHER: a version, and names with their values. */
function afterOptions(text: string, from: number): number {
  let at = from;
  for (;;) {
    const start = afterBlanks(text, at);
    const { word, end } = wordAt(text, start);
    if (word === "") return start;
    const digits = /^\d/u.test(word);
    const sign = digits ? end : afterBlanks(text, end);
    const { letter, next } = letterAt(text, sign);
    if (digits) at = letter === "." ? next : end;
    else if (letter !== "=") return start;
    else at = wordAt(text, afterBlanks(text, next)).end;
  }
}

/** EXPLAIN or PROFILE where a text begins with it, among options and comments; else null. */
export function asksForPlan(text: string): AsksForPlan | null {
  const found: { word: string; from: number; to: number }[] = [];
  let at = afterBlanks(text, 0);
  for (;;) {
    const { word, end } = wordAt(text, at);
    const name = word.toUpperCase();
    if (name === "CYPHER") at = afterOptions(text, end);
    else if ((name !== "EXPLAIN" && name !== "PROFILE") || text[end] === "(") break;
    else {
      found.push({ word: name, from: at, to: end });
      at = afterBlanks(text, end);
    }
  }
  const [first] = found;
  if (first === undefined) return null;
  const parts = found.flatMap(({ from, to }, index) => [
    text.slice(index === 0 ? 0 : found[index - 1]?.to, from),
    " ".repeat(to - from),
  ]);
  const without = parts.join("") + text.slice(found.at(-1)?.to);
  const word = found.some((one) => one.word === "PROFILE") ? "PROFILE" : "EXPLAIN";
  return { word, place: placeAt(text, first.from), without };
}
