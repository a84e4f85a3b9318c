import { describe, expect, it } from "vitest";
import { createExploration } from "../../src/exploration/model/exploration.ts";
import { nothing } from "../../src/exploration/model/step.ts";
import { bridgesOf } from "../../src/patterns/model/between/bridges.ts";
import { leavesOf } from "../../src/patterns/model/orders.ts";
import {
  judgedIn,
  judgementOf,
  patternSteps,
  type JudgeStep,
  type Judgement,
} from "../../src/patterns/model/steps.ts";

const judge = (judged: Judgement | null) => {
  const step: JudgeStep = { kind: "judge", row: "A:id:1", column: "B:id:2", judged };
  return { step, brought: nothing };
};

describe("a judgement", () => {
  it("is kept in the exploration with its note, taken back by undo, and can be withdrawn", () => {
    const exploration = createExploration(patternSteps);
    const now = () => judgementOf(judgedIn(exploration.log.getState().state), "A:id:1", "B:id:2");
    expect(now()).toBeNull();
    exploration.record(judge({ verdict: "unsaid", note: "seen there" }));
    expect(now()).toEqual({ verdict: "unsaid", note: "seen there" });
    exploration.record(judge(null));
    expect(now()).toBeNull();
    exploration.undo();
    expect(now()?.verdict).toBe("unsaid");
  });
});

describe("bridges", () => {
  it("are columns that pairs hang by alone, those of the most pairs first", () => {
    const cells = [
      [0, 0],
      [1, 0],
      [2, 0],
      [0, 1],
      [1, 1],
      [2, 2],
      [3, 2],
    ].map(([row = 0, column = 0]) => ({ row, column }));
    expect(bridgesOf({ rows: [1, 2, 3, 4], cells })).toEqual([
      {
        column: 0,
        pairs: [
          [0, 2],
          [1, 2],
        ],
      },
      { column: 2, pairs: [[2, 3]] },
    ]);
  });
});

describe("the order by a tree", () => {
  it("joins leaves as its merges do, and is the given one where there is no tree", () => {
    expect(
      leavesOf(
        [
          [0, 2, 0.1],
          [1, 3, 0.5],
        ],
        3,
      ),
    ).toEqual([1, 0, 2]);
    expect(leavesOf([], 3)).toEqual([0, 1, 2]);
  });
});
