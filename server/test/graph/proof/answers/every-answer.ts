import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answersOf, readAnswers } from "../constructs/answers.ts";
import { constructs } from "../constructs/construct.ts";
import { statements } from "../constructs/kinds.ts";
import { openScratch, type Opened } from "../engines.ts";
import { hear } from "../heard.ts";

const file = new URL("../constructs/answers.tsv", import.meta.url);
const kept = readAnswers(readFileSync(file, "utf8"));
const atOnce = 4;

// A hundred thousand queries: all where nobody waits, and every so-manieth construct elsewhere.
const step = process.env["CI"] === undefined ? 40 : 1;
const start = Number(process.env["CHENGMAI_SEED"] ?? 1) % step;

/** Every `of`th construct from `first` on: a file of tests has a processor of its own. */
export function describeAnswers(first: number, of: number): void {
  const own = constructs().filter((_construct, at) => at % of === first);
  const opened: Opened[] = [];
  beforeAll(async () => void opened.push(await openScratch(statements, { judged: false })));
  afterAll(async () => {
    for (const each of opened) await each.close();
  });

  describe("the embedded engine's answers, from which the table was made", () => {
    it.each(
      own.filter((_construct, at) => at % step === start).map((one) => [one.key, one] as const),
    )("are what they were: %s", { timeout: 300_000 }, async (key, construct) => {
      const [ours] = opened;
      if (!ours) throw new Error("The engine is needed.");
      const asked = (text: string, params = {}) => hear(ours.graph, text, params);
      expect(await answersOf(construct, asked, atOnce)).toBe(kept.get(key));
    });
  });
}
