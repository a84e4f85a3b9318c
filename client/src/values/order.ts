import type { Value } from "@chengmai/cypher/values";
import type { Language } from "../i18n/language.ts";
import { kindOf } from "./kind-of.ts";
import { textOf } from "./text.ts";

export type Direction = "ascending" | "descending";

/** What a value is sorted by; plain, so that a worker can be sent many of them. */
export interface Key {
  /** Kinds in the order they stand in a sorted column; nothing comes last, whichever way. */
  rank: number;
  /** Of a number its size, of a list its length. */
  number: number;
  /** What decides between equal numbers: of an integer past 2^53 its digits. */
  text: string;
}

/** The rank of what is not there. */
export const nothing = 9;

const numberKey = (text: string): Key => ({
  rank: 0,
  number: Number(text),
  text: /^[-+]?\d{16,}$/.test(text) ? text : "",
});

/** The sort key of one value, names and texts as the language calls them. */
export function keyOf(value: Value, language: Language): Key {
  const found = kindOf(value);
  const as = (rank: number, number = 0): Key => ({
    rank,
    number,
    text: textOf(value, language),
  });
  switch (found.kind) {
    case "null":
      return { rank: nothing, number: 0, text: "" };
    case "number":
      return numberKey(String(found.value));
    case "exact":
      return ["integer", "float"].includes(found.value.kind) ? numberKey(found.value.value) : as(1);
    case "list":
      return as(7, found.value.length);
    default:
      return as({ text: 2, boolean: 3, node: 4, relationship: 5, path: 6, map: 8 }[found.kind]);
  }
}

const digits = (text: string, number: number): bigint =>
  BigInt(text === "" ? Math.trunc(number) : text);

function byNumber(a: Key, b: Key): number {
  const difference = a.number - b.number;
  if (Number.isNaN(difference) || a.number === b.number) {
    if (a.rank === 0 && (a.text !== "" || b.text !== "") && Number.isInteger(a.number)) {
      // Integers past 2^53 are compared as they are, for a float would call neighbours equal.
      const [first, second] = [digits(a.text, a.number), digits(b.text, b.number)];
      return first < second ? -1 : Number(first > second);
    }
    return Number(Number.isNaN(a.number)) - Number(Number.isNaN(b.number));
  }
  return difference;
}

/** How texts stand to each other in a language: Chinese by pinyin, numbers within by size. */
export const collatorOf = (language: Language): Intl.Collator =>
  new Intl.Collator(language === "zh" ? "zh-Hans-CN" : "en", { numeric: true });

/** How two keys stand to each other, by whatever compares their texts. */
export const compareKeys = (a: Key, b: Key, texts: (a: string, b: string) => number): number => {
  if (a.rank !== b.rank) return a.rank - b.rank;
  const difference = byNumber(a, b);
  return difference !== 0 || a.rank === 0 ? difference : texts(a.text, b.text);
};

/** How two values of any kinds stand to each other. */
export function comparer(language: Language): (a: Value, b: Value) => number {
  const { compare } = collatorOf(language);
  return (a, b) => compareKeys(keyOf(a, language), keyOf(b, language), compare);
}
