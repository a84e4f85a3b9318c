import { setImmediate } from "node:timers/promises";
import { forms, typed, type Forms } from "./forms.ts";
import { oneSlip } from "./one-slip.ts";

type How = "same" | "traditional" | "pinyin" | "near";

interface Pair {
  a: number;
  b: number;
  how: How;
  texts: [string, string];
}

/** Pairs that one answer tells. */
const most = 500;

/** Shorter words differ by one letter and are different words. */
const shortest = { latin: 7, han: 4 } as const;

const latin = /^[a-z0-9]+$/;
const han = /^\p{Script=Han}+$/u;

interface Spelling {
  of: number;
  text: string;
  forms: Forms;
}

const bare = (text: string): string => typed(text.replaceAll(/[\p{P}\p{S}]+/gu, ""));

const marks = /(?<=\p{Script=Latin}\p{M}*)\p{M}/gu;

/** The same without the accents of Latin letters: Müller is Muller to whoever has no ü. */
const unmarked = (text: string): string =>
  bare(text.normalize("NFD").replaceAll(marks, "").normalize("NFC"));

/** A word with each of its letters left out: who is one slip away shares one of these, or the word. */
function withoutOne(word: string): string[] {
  const letters = [...word];
  return [word, ...letters.map((_, at) => letters.toSpliced(at, 1).join(""))];
}

const soundOf = ({ plain, syllables }: Forms): string | null => {
  const word = syllables.length > 0 ? syllables.join("") : bare(plain);
  return latin.test(word) && word.length >= 4 ? word : null;
};

const isHan = ({ text }: Spelling): boolean => /\p{Script=Han}/u.test(text);

const numbersIn = ({ simplified }: Forms): string =>
  simplified.replaceAll(/[^\p{N}一二三四五六七八九十百千万]/gu, "");

const slipWord = ({ simplified }: Forms): string | null => {
  const word = unmarked(simplified);
  if (latin.test(word) && [...word].length >= shortest.latin) return word;
  return han.test(word) && [...word].length >= shortest.han ? word : null;
};

/** By which words spellings are alike, the surest first. */
const ways: readonly {
  how: How;
  words(own: Forms): readonly string[];
  sure?(a: Forms, b: Forms): boolean;
}[] = [
  { how: "same", words: ({ plain }) => [unmarked(plain)] },
  { how: "traditional", words: ({ simplified }) => [bare(simplified)] },
  { how: "pinyin", words: (own) => [soundOf(own) ?? ""] },
  {
    how: "near",
    words: (own) => withoutOne(slipWord(own) ?? ""),
    // 第一 and 第二, 12 and 13 are no slips.
    sure: (a, b) => numbersIn(a) === numbersIn(b) && oneSlip(slipWord(a) ?? "", slipWord(b) ?? ""),
  },
];

/** Spellings after which others get their turn: finding the forms of a text takes time. */
const atOnce = 200;

async function spellingsOf(things: readonly (readonly string[])[]): Promise<Spelling[]> {
  const found: Spelling[] = [];
  for (const [of, texts] of things.entries())
    for (const text of texts) {
      found.push({ of, text, forms: forms(text) });
      if (found.length % atOnce === 0) await setImmediate();
    }
  return found;
}

interface Alike {
  pairs: Pair[];
  truncated: boolean;
}

/** Pairs of things that may be the same, each by its surest way. */
export async function alike(things: readonly (readonly string[])[]): Promise<Alike> {
  const spellings = await spellingsOf(things);
  // Of two that have Chinese names it is those that count: Suzhou and Huzhou are 苏州 and 湖州.
  const hans = new Set(spellings.filter(isHan).map(({ of }) => of));
  const pairs = new Map<string, Pair>();
  for (const { how, words, sure } of ways) {
    await setImmediate();
    const known = new Map<string, Spelling[]>();
    for (const own of spellings)
      for (const word of new Set(words(own.forms))) {
        if (word === "") continue;
        const others = known.get(word) ?? [];
        for (const other of others) {
          const name = `${other.of} ${own.of}`;
          if (other.of === own.of || pairs.has(name)) continue;
          if (sure?.(other.forms, own.forms) === false) continue;
          if (how === "near" && !isHan(own) && hans.has(own.of) && hans.has(other.of)) continue;
          if (pairs.size === most) return { pairs: [...pairs.values()], truncated: true };
          pairs.set(name, { a: other.of, b: own.of, how, texts: [other.text, own.text] });
        }
        others.push(own);
        known.set(word, others);
      }
  }
  return { pairs: [...pairs.values()], truncated: false };
}
