import { expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { say, speak } from "../../src/i18n/say.ts";
import { withWords } from "../../src/i18n/with-words.ts";
import { zh, type MessageKey } from "../../src/i18n/zh.ts";

await withWords(Promise.resolve(), "workbench");
await speak("en");

const keys = Object.keys(zh) as MessageKey[];
const blanksOf = (key: MessageKey) =>
  [...en[key].matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name);

/** Blanks that hold how many there are of what stands behind them. */
const numbers = new Set(
  "count number nodes relationships mechanisms clusters cities places areas ties rows expected hits shown all kept".split(
    " ",
  ),
);

/** Said only where there are many. */
const many: ReadonlySet<MessageKey> = new Set([
  "graph.many",
  "advice.sort.why",
  "advice.limit.why",
  "result.block.copy",
]);

const told = (key: MessageKey, count: number): string =>
  say("en")(
    key,
    Object.fromEntries(
      ["count", ...blanksOf(key)].map((name) => [name, numbers.has(name) ? count : "x"]),
    ),
  );

const counted = keys.filter((key) => blanksOf(key).some((name) => numbers.has(name)));

test("one thing is never said as several", () => {
  expect(counted.length).toBeGreaterThan(60);
  const odd = counted
    .filter((key) => !many.has(key))
    .map((key) => told(key, 1))
    .filter((text) =>
      /\b(?:1|one) (?:more |last |first |selected )?(?!(?:ms|s|is|was|has)\b)[a-z]*s\b|\b(?:1|one)\b[^.;,:]*\b(?:are|were|have)\b/i.test(
        text,
      ),
    );
  expect(odd).toEqual([]);
});

test("several things are never said as one", () => {
  const odd = keys
    .filter((key) => `${key}_one` in en)
    .filter((key) => told(key, 2) === told(key, 1));
  expect(odd).toEqual([]);
  expect(
    counted
      .map((key) => told(key, 2))
      .filter((text) => /\b2 (?:more )?(?:node|row|city)\b/.test(text)),
  ).toEqual([]);
});

test("no blank and no other text's name is left standing", () => {
  for (const language of ["zh", "en"] as const)
    for (const key of keys) {
      const values = Object.fromEntries(
        ["count", ...blanksOf(key)].map((name) => [name, numbers.has(name) ? 3 : "x"]),
      );
      expect(say(language)(key, values)).not.toMatch(/\{\{|\$t\(|^count\./);
    }
});

test("several kinds of things are each said by their own number", () => {
  expect(say("en")("graph.holds", { nodes: 1, relationships: 0 })).toBe(
    "The result holds 1 node and 0 relationships.",
  );
  expect(say("en")("intro.graph.counts", { nodes: 2, relationships: 1 })).toBe(
    "2 nodes · 1 relationship",
  );
  expect(say("zh")("graph.holds", { nodes: 1, relationships: 2 })).toBe(
    "结果里有 1 个节点、2 条关系。",
  );
});
