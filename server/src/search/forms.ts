import { Converter } from "opencc-js/t2cn";
import { pinyin } from "pinyin-pro";

/** The ways one text can be found by. */
export interface Forms {
  /** Width, case and blanks made alike. */
  plain: string;
  /** The same in simplified characters. */
  simplified: string;
  /** Pinyin by syllable, without tones; empty where there is no Chinese, or the text is no name. */
  syllables: string[];
}

const hasHan = /\p{Script=Han}/u;
const toSimplified = Converter({ from: "t", to: "cn" });
// Longer texts are sentences: nobody types their initials.
const longestName = 40;

/** What differs only by width, case or blanks reads alike. */
const plain = (text: string): string =>
  text.normalize("NFKC").toLowerCase().trim().replaceAll(/\s+/g, " ");

/** Pinyin as people type it: joined, without tones, ü as v. */
export const typed = (text: string): string =>
  text.replaceAll("ü", "v").replaceAll(/[\s'’·.\-—–]+/g, "");

const syllablesOf = (text: string): string[] =>
  pinyin(text, { toneType: "none", type: "array", nonZh: "consecutive", v: true })
    .map((part) => typed(part.toLowerCase()))
    .filter(Boolean);

const formsOf = (text: string): Forms => {
  const same = plain(text);
  const han = hasHan.test(same);
  return {
    plain: same,
    simplified: han ? toSimplified(same) : same,
    syllables: han && same.length <= longestName ? syllablesOf(same) : [],
  };
};

const kept = new Map<string, Forms>();

/** The forms of a text; kept, because every keystroke asks for the same names again. */
export const forms = (text: string): Forms => {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size > 20_000) kept.clear();
  const fresh = formsOf(text);
  kept.set(text, fresh);
  return fresh;
};
