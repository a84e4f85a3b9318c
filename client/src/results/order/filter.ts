import type { Value } from "@chengmai/cypher/values";
import type { Language } from "../../i18n/language.ts";
import { isNumeric, kindOf } from "../../values/kind-of.ts";
import { comparer } from "../../values/order.ts";
import { textOf } from "../../values/text.ts";

/** What rows must have to be shown; column null: in any of them. */
export type Filter =
  | { column: number | null; text: string }
  /** Exactly this value, as "filter by this" asks. */
  | { column: number; same: Value };

type Test = (value: Value) => boolean;

const signs: Record<string, (order: number) => boolean> = {
  ">=": (order) => order >= 0,
  "<=": (order) => order <= 0,
  "!=": (order) => order !== 0,
  ">": (order) => order > 0,
  "<": (order) => order < 0,
  "=": (order) => order === 0,
};

const numberIn = (text: string): Value | null => {
  if (!/^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text)) return null;
  const whole = /^[-+]?\d+$/.test(text) && !Number.isSafeInteger(Number(text));
  return whole ? { kind: "integer", value: text.replace(/^\+/, "") } : Number(text);
};

function compared(sign: string, operand: string, language: Language): Test {
  const holds = signs[sign] ?? (() => false);
  const number = numberIn(operand);
  const compare = comparer(language);
  return (value) => {
    if (value === null) return false;
    if (number !== null && isNumeric(value)) {
      // NaN is neither more nor less than anything.
      return textOf(value, language) === "NaN" ? sign === "!=" : holds(compare(value, number));
    }
    if (number !== null && typeof value !== "string") return sign === "!=";
    const own = textOf(value, language);
    if (sign === "=" || sign === "!=") return holds(Number(own !== operand));
    if (number !== null) return false;
    // Dates and times stand in their own order when they are read as text.
    return holds(kindOf(value).kind === "exact" ? byCode(own, operand) : compare(own, operand));
  };
}

const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** What a filter's text asks of a value: `> 3`, `= 苏州`, `< 2024-01-01`, or to contain the text. */
export function testOf(text: string, language: Language): Test {
  const asked = /^\s*(>=|<=|!=|<>|≠|≥|≤|>|<|=)\s*(.*?)\s*$/s.exec(text);
  const same: Record<string, string> = { "<>": "!=", "≠": "!=", "≥": ">=", "≤": "<=" };
  const [, sign = "", operand = ""] = asked ?? [];
  if (operand !== "" || sign === "=") return compared(same[sign] ?? sign, operand, language);
  const needle = text.trim().toLowerCase();
  return (value) => value !== null && textOf(value, language).toLowerCase().includes(needle);
}

const sameAs = (wanted: Value): Test => {
  const text = JSON.stringify(wanted);
  return (value) => JSON.stringify(value) === text;
};

/** Whether a row passes all filters; those without a text let everything pass. */
export function rowTest(
  filters: readonly Filter[],
  language: Language,
): (row: readonly Value[]) => boolean {
  const tests = filters.flatMap((filter) => {
    if ("text" in filter && filter.text.trim() === "") return [];
    const test = "same" in filter ? sameAs(filter.same) : testOf(filter.text, language);
    const { column } = filter;
    return [
      (row: readonly Value[]) => (column === null ? row.some(test) : test(row[column] ?? null)),
    ];
  });
  return (row) => tests.every((passes) => passes(row));
}
