import { Converter } from "opencc-js/cn2t";
import { pinyin } from "pinyin-pro";

const hasHan = /\p{Script=Han}/u;
const toTraditional = [Converter({ from: "cn", to: "t" }), Converter({ from: "cn", to: "hk" })];

const distinct = (words: string[]): string[] => [...new Set(words)];

/** Syllables, or their first letters, of one name; what is no Chinese stays a word, marks fall out. */
const syllables = (name: string, pattern: "pinyin" | "first"): string[] =>
  pinyin(name, { pattern, toneType: "none", type: "array", nonZh: "consecutive", v: true })
    .map((part) => part.toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, ""))
    .filter((part) => part !== "");

/** Other ways to type a name: without a Chinese keyboard, in haste, or in traditional characters. */
interface Spellings {
  /** `suzhou` and `su zhou`, without tones. */
  pinyin: string[];
  /** `sz`. */
  initials: string[];
  /** Forms of Taiwan and Hong Kong that differ from the name itself. */
  traditional: string[];
}

/** The spellings of a node's names and aliases; names without Chinese characters add none. */
export const spellingsOf = (names: readonly string[]): Spellings => {
  const chinese = names.filter((name) => hasHan.test(name));
  return {
    pinyin: distinct(
      chinese.flatMap((name) => [
        syllables(name, "pinyin").join(""),
        syllables(name, "pinyin").join(" "),
      ]),
    ),
    initials: distinct(chinese.map((name) => syllables(name, "first").join(""))),
    traditional: distinct(
      chinese.flatMap((name) => toTraditional.map((convert) => convert(name))),
    ).filter((form) => !names.includes(form)),
  };
};
