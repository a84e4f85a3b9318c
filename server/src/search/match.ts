import { type Forms, typed } from "./forms.ts";
import { oneSlip } from "./one-slip.ts";

export type How = "exact" | "prefix" | "inside" | "pinyin" | "initials" | "traditional" | "near";

interface Match {
  how: How;
  /** 100 is the very text. */
  score: number;
}

const latin = /^[a-z0-9'’ -]+$/;
const han = /^\p{Script=Han}+$/u;

const literally = (query: string, text: string): Match | null => {
  if (text === query) return { how: "exact", score: 100 };
  if (text.startsWith(query)) return { how: "prefix", score: 80 };
  return text.includes(query) ? { how: "inside", score: 60 } : null;
};

const byPinyin = (query: string, syllables: readonly string[]): Match | null => {
  const joined = syllables.join("");
  if (query.length < 2) return null;
  if (joined === query) return { how: "pinyin", score: 56 };
  if (joined.startsWith(query)) return { how: "pinyin", score: 52 };
  // Only from a syllable's beginning: "angzhou" is not how anybody looks for 杭州.
  const from = syllables.findIndex((_, at) => syllables.slice(at).join("").startsWith(query));
  return from > 0 ? { how: "pinyin", score: 46 } : null;
};

const byInitials = (query: string, syllables: readonly string[]): Match | null => {
  const initials = syllables.map((syllable) => syllable[0]).join("");
  if (query.length < 2 || initials.length < 2) return null;
  if (initials === query) return { how: "initials", score: 45 };
  return initials.startsWith(query) ? { how: "initials", score: 42 } : null;
};

const byTraditional = (query: Forms, text: Forms): Match | null => {
  const converted = query.plain !== query.simplified || text.plain !== text.simplified;
  const found = converted ? literally(query.simplified, text.simplified) : null;
  return found && { how: "traditional", score: 30 + found.score / 10 };
};

const near = (score: number): Match => ({ how: "near", score });

const byNear = (query: Forms, text: Forms): Match | null => {
  if (latin.test(query.plain) && typed(query.plain).length >= 4) {
    const words = [text.plain, ...text.plain.split(/[\s,/]+/), text.syllables.join("")];
    return words.some((word) => oneSlip(typed(query.plain), typed(word))) ? near(22) : null;
  }
  if (!han.test(query.simplified) || query.simplified.length < 2) return null;
  // 苏洲 for 苏州: the wrong one of two characters that sound alike is the commonest slip.
  if (query.syllables.join("") === text.syllables.join("")) return near(26);
  return oneSlip(query.simplified, text.simplified) ? near(20) : null;
};

/**
 * How well a text answers a query, by the best of all ways; null when by none. A sentence is only
 * matched as it is written: by sound, initials or a slip it would answer too much.
 */
export const match = (query: Forms, text: Forms, isName = true): Match | null => {
  const written = literally(query.plain, text.plain);
  if (written !== null || !isName) return written ?? byTraditional(query, text);
  const letters = typed(query.plain);
  const sounded = latin.test(query.plain) && text.syllables.length > 0;
  return (
    (sounded ? (byPinyin(letters, text.syllables) ?? byInitials(letters, text.syllables)) : null) ??
    byTraditional(query, text) ??
    byNear(query, text)
  );
};
