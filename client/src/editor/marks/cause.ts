import type { Say } from "../../i18n/say.ts";
import type { MessageKey } from "../../i18n/zh.ts";
import { meant } from "../worker/said.ts";
import { wordsOf } from "./words.ts";

/** What either engine says of a text that it has begun to run; the first that fits is it. `name` is a group. */
const causes: readonly (readonly [MessageKey, RegExp])[] = [
  ["editor.cause.zero", /^(?:division by zero|A whole number is divided by zero)/],
  [
    "editor.cause.large",
    /numeric value out of range|larger than 64 bits|^integer is too large|overflows the valid range/,
  ],
  ["editor.find.function", /Unknown function '(?<name>[^']+)'/],
  ["editor.find.procedure", /(?:unknown procedure '|no procedure with the name `)(?<name>[^'`]+)/i],
  ["editor.find.parameter", /^Expected parameter\(s\): (?<name>[^]+)$/],
  ["editor.find.arguments", /Function '(?<name>[^']+)' takes \d+ argument/],
  ["editor.find.arguments", /(?:Insufficient|Too many) parameters for function '(?<name>[^']+)'/],
  ["editor.find.twice", /duplicate column name '|already defined with conflicting type/],
  ["editor.find.twice", /^Variable `[^]+` is not an? [^]+ here, but it was bound before/],
  ["editor.cause.star", /^RETURN \* is not allowed when there are no variables/],
  ["editor.cause.input", /^Invalid input for function '(?<name>[^']+?)(?:\(\))?'/],
  ["editor.cause.negative", /non-negative/],
  ["editor.cause.pattern", /Invalid regular expression|Unclosed group|Invalid Regex/],
  ["editor.cause.gathering", /Invalid use of aggregating function/],
  ["editor.cause.nested", /aggregate functions inside of aggregate functions/],
  ["editor.cause.kind", /^Neo4j refuses (?<name>[^]+): convert the values first/],
  ["editor.cause.date", /^Text cannot be parsed to a (?<name>\w+)/],
  ["editor.cause.taken", /^Node\(\d+\) already exists with/],
  ["editor.cause.tied", /still has relationships/],
  ["editor.cause.next", /^Expected (?<name>end of query|expression|RParen|\w+)$/],
];

/** What the engine's words mean, in the reader's language; null where the page does not know them. */
export function causeOf(message: string, say: Say): string | null {
  for (const [key, shape] of causes) {
    const found = shape.exec(message);
    if (found !== null) return say(key, { name: found.groups?.["name"] ?? "" });
  }
  const finding = meant(message, 0, 0, "error");
  return finding.kind === "other" ? null : wordsOf(finding, false, say);
}
