import { fieldOf } from "@chengmai/cypher/values";
import type { Words } from "../../graph.ts";
import type { Operand } from "./uses/operand.ts";
import type { Use } from "./uses/use.ts";

const kinds: readonly (readonly [RegExp, Words])[] = [
  [/^null$/, { zh: "空值", en: "null" }],
  [/^boolean$/, { zh: "布尔值", en: "boolean" }],
  [/^integer$/, { zh: "整数", en: "integer" }],
  [/^(?:whole|float)$/, { zh: "浮点数", en: "float" }],
  [/^text$/, { zh: "文本", en: "text" }],
  [/^list/, { zh: "列表", en: "list" }],
  [/^map$/, { zh: "映射", en: "map" }],
  [/^node$/, { zh: "节点", en: "node" }],
  [/^relationship$/, { zh: "关系", en: "relationship" }],
  [/^path$/, { zh: "路径", en: "path" }],
];
const anything: Words = { zh: "未知类型的值", en: "value of unknown kind" };
const something: Words = { zh: "其他类型的值", en: "value of another kind" };

/** Constructs that are written otherwise than they are named; `a`, `b` and `c` stand for the operands. */
const written: Readonly<Record<string, string>> = {
  "operator/plus": "a + b",
  "operator/concat": "a || b",
  "operator/minus": "a - b",
  "operator/times": "a * b",
  "operator/divide": "a / b",
  "operator/modulo": "a % b",
  "operator/power": "a ^ b",
  "operator/equal": "a = b",
  "operator/unequal": "a <> b",
  "operator/less": "a < b",
  "operator/less-equal": "a <= b",
  "operator/more": "a > b",
  "operator/more-equal": "a >= b",
  "operator/and": "a AND b",
  "operator/or": "a OR b",
  "operator/xor": "a XOR b",
  "operator/not": "NOT a",
  "operator/negative": "-a",
  "operator/positive": "+a",
  "operator/matches": "a =~ b",
  "operator/starts-with": "a STARTS WITH b",
  "operator/ends-with": "a ENDS WITH b",
  "operator/contains": "a CONTAINS b",
  "operator/in": "a IN b",
  "operator/index": "a[b]",
  "operator/slice": "a[b..c]",
  "operator/slice-from": "a[b..]",
  "operator/slice-to": "a[..b]",
  "operator/property": "a.…",
  "operator/label": "a:…",
  "operator/is-null": "a IS NULL",
  "operator/is-not-null": "a IS NOT NULL",
  "list/literal": "[a, b]",
  "map/literal": "{…: a, …: b}",
  "map/projection": "a {.…}",
  "map/projection-all": "a {.*}",
  "map/projection-more": "a {…: b}",
  "list/reduce-last": "reduce(… = a, … IN b | …)",
  "list/comprehension": "[… IN a]",
  "list/filter-by": "[… IN a WHERE b]",
  "list/map": "[… IN a | b]",
  "case/searched": "CASE WHEN a …",
  "case/searched-without-else": "CASE WHEN a …",
  "case/simple": "CASE a WHEN b …",
  "case/then": "CASE … THEN a ELSE b",
  "case/else": "CASE … THEN a ELSE b",
  unwind: "UNWIND a",
  "return/distinct": "DISTINCT a",
  "return/order": "ORDER BY a",
  "return/order-desc": "ORDER BY a DESC",
  "return/group": "… a, count(…)",
  "return/skip": "SKIP a",
  "return/limit": "LIMIT a",
  "with/limit": "LIMIT a",
  "pattern/comprehension-value": "[(…)--(…) | a]",
};

const kindWords = ({ kinds: of }: Operand): Words => {
  const told = of.filter((kind) => kind !== "null" || of.length === 1);
  const known = [...new Set(told.map((kind) => kinds.find(([name]) => name.test(kind))?.[1]))];
  if (known.length > 2) return anything;
  const words = known.map((one) => one ?? something);
  return { zh: words.map(({ zh }) => zh).join("或"), en: words.map(({ en }) => en).join(" or ") };
};

const template = ({ key, operands }: Use): string => {
  const known = fieldOf(written, key);
  if (known !== undefined) return known;
  const [shelf = "", name = key] = key.split("/");
  const slots = ["a", "b", "c"].slice(0, operands.length).join(", ");
  if (shelf === "aggregate") return `${name.replace("-distinct", "")}(a)`;
  if (shelf === "list") return `${name}(… IN a WHERE …)`;
  if (shelf === "function") return `${name.replace(/-(?:to|of|by|half-up)$/, "")}(${slots})`;
  return /where|property/.test(name) ? "WHERE a" : slots;
};

const longest = 40;
const shortly = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;

/** A part of a query in its own words. */
export const nameOfText = (text: string): Words => ({ zh: shortly(text), en: shortly(text) });

/** How a construct is written and with what kinds of values, in both languages. */
export function nameOfUse(use: Use): Words {
  if (use.operands.length === 0) return nameOfText(use.at.text);
  const words = use.operands.map(kindWords);
  const fill = (language: keyof Words): string =>
    template(use).replaceAll(/\b[abc]\b(?!\()/g, (slot) => {
      const word = words["abc".indexOf(slot)]?.[language] ?? "…";
      return word.includes(" ") ? `(${word})` : word;
    });
  return { zh: fill("zh"), en: fill("en") };
}

/** A form in which clauses or patterns meet. */
export const nameOfShape = (name: string): Words => ({
  zh: `写法“${name}”`,
  en: `The form “${name}”`,
});
