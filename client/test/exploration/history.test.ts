import * as fc from "fast-check";
import { expect, test } from "vitest";
import { boardStepWords } from "../../src/board/view/step-words.ts";
import { withWords } from "../../src/i18n/with-words.ts";
import { say, speak } from "../../src/i18n/say.ts";
import { emptyLog, recorded } from "../../src/exploration/model/log.ts";
import { namesIn } from "../../src/exploration/view/history/names.ts";
import { stepWords } from "../../src/exploration/view/history/step-words.ts";
import { wordsFor } from "../../src/exploration/view/history/words-for.ts";
import { shelfSteps } from "../../src/shelf/answer/steps.ts";
import { shelfStepWords } from "../../src/shelf/answer/words-of-steps.ts";
import { anEntry } from "./a-step.ts";
import { keyOf, kinds, overview } from "./real-facts.ts";

await withWords(Promise.resolve(), "exploring");
await speak("en");

const table = { ...stepWords, ...boardStepWords, ...shelfStepWords };
const first = recorded(kinds, emptyLog, overview);
const namesFor = (language: "zh" | "en") =>
  namesIn(first, language, { say: say(language), titles: new Map() });

test("every kind of step says what it did", () => {
  const all = [...kinds.keys(), ...shelfSteps.map(({ kind }) => kind)];
  expect(all.filter((kind) => !(kind in table))).toEqual([]);
});

test.each(["zh", "en"] as const)(
  "no step leaves a blank or a key in its words (%s)",
  (language) => {
    fc.assert(
      fc.property(anEntry, (entry) => {
        const words = wordsFor(table, entry, namesFor(language), say(language));
        expect(words).not.toMatch(/\{\{|^step\.|layout\.|undefined|\w+:id:/);
      }),
      { numRuns: 200 },
    );
  },
);

test("a step of a kind that this page does not know is named by that", () => {
  const words = wordsFor(table, { step: { kind: "teleport" } }, namesFor("en"), say("en"));
  expect(words).toBe("teleport");
});

test("the first nodes are named, and the others counted", () => {
  const keys = ["city:suzhou", "city:shenzhen", "city:shanghai", "city:wuxi"].map(keyOf);
  expect(namesFor("en").nodes(keys)).toBe("Suzhou, Shenzhen and 2 more");
  expect(namesFor("en").nodes(keys.slice(0, 3))).toBe("Suzhou, Shenzhen, Shanghai");
  expect(namesFor("en").nodes(["Quay:no:7"])).toBe("7");
});

test("a group that stands no more is called by the node that heads it, its label or its value", () => {
  const { nodes } = namesFor("en");
  const heads = ["type:PART_OF", "community", "chosen:a"];
  for (const mark of heads)
    expect(nodes([`~group ${mark} ${keyOf("city:suzhou")}`])).toBe("Suzhou");
  expect(nodes(["~group label: Mechanism"])).toBe("Mechanism");
  expect(nodes(["~group property::at 2020-01-01T10:20:30"])).toBe("2020-01-01T10:20:30");
});
