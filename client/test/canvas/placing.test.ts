import { expect, test, vi } from "vitest";
import { telling } from "../../src/canvas/placing/telling.ts";
import { createExploration } from "../../src/exploration/model/exploration.ts";
import { namesIn } from "../../src/exploration/view/history/names.ts";
import { stepWords } from "../../src/exploration/view/history/step-words.ts";
import { wordsFor } from "../../src/exploration/view/history/words-for.ts";
import { say, speak } from "../../src/i18n/say.ts";
import { withWords } from "../../src/i18n/with-words.ts";

await withWords(Promise.resolve(), "exploring");
await speak("en");

test("a first layout that takes long is told in words as any step is, for others wait behind it", () => {
  vi.useFakeTimers();
  const exploration = createExploration();
  const { log } = exploration;
  const { tell, end } = telling(exploration, "force", () => undefined);
  tell({ done: 1, of: 2 });
  expect(log.getState().asking).toEqual([]);
  vi.advanceTimersByTime(500);
  const names = namesIn(log.getState(), "en", { say: say("en"), titles: new Map() });
  const told = log
    .getState()
    .asking.map(({ step, progress }) => [
      wordsFor(stepWords, { step }, names, say("en")),
      progress,
    ]);
  expect(told).toEqual([["Lay out: By force", { done: 1, of: 2 }]]);
  end();
  expect(log.getState().asking).toEqual([]);
  vi.useRealTimers();
});
