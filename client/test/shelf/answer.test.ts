import { expect, test } from "vitest";
import { boardSteps } from "../../src/board/model/steps.ts";
import { betweenOf } from "../../src/board/model/part.ts";
import { createExploration } from "../../src/exploration/model/exploration.ts";
import { keptLog, lasting, resumed } from "../../src/exploration/model/walking/resumed.ts";
import { nothing } from "../../src/exploration/model/step.ts";
import {
  answerIn,
  closeAnswer,
  isPutAway,
  openAnswer,
  putAway,
  shelfSteps,
  type Shown,
} from "../../src/shelf/answer/steps.ts";
import { askedNow, shelfAddress } from "../../src/shelf/address.ts";

const shown = (query: string): Shown => ({
  asked: { query, typed: {}, params: {} },
  title: { zh: query, en: query },
  view: "table",
  given: [],
  returns: [],
  answer: {
    columns: ["name"],
    rows: [["苏州"]],
    summary: { rows: 1, truncated: false, millis: 1, notices: [] },
    asked: [],
  },
});

const begun = () => {
  const exploration = createExploration([...boardSteps, ...shelfSteps]);
  exploration.record({ step: { kind: "overview" }, brought: nothing, found: { labels: [] } });
  return exploration;
};

const openIn = ({ log }: ReturnType<typeof begun>) => {
  const { state } = log.getState();
  return answerIn(state)?.asked?.query ?? null;
};

test("closing what is not open is no step", () => {
  const exploration = begun();
  expect(closeAnswer(exploration)).toBe(false);
  expect(putAway(exploration)).toBe(false);
  expect(exploration.log.getState().entries).toHaveLength(1);
});

test("undo takes an answer away, and redo brings it back with its rows", () => {
  const exploration = begun();
  openAnswer(exploration, shown("a/one"));
  openAnswer(exploration, shown("a/two"));
  openAnswer(exploration, shown("a/two"));
  expect(openIn(exploration)).toBe("a/two");
  exploration.undo();
  expect(openIn(exploration)).toBe("a/one");
  exploration.undo();
  expect(openIn(exploration)).toBeNull();
  expect(askedNow(exploration)).toBeNull();
  exploration.redo();
  expect(answerIn(exploration.log.getState().state)?.answer?.rows).toEqual([["苏州"]]);
});

test("an answer that the reader closed comes back by undo, and only the reader's closing lets its form stay", () => {
  const exploration = begun();
  openAnswer(exploration, shown("a/one"));
  putAway(exploration);
  expect(openIn(exploration)).toBeNull();
  expect(isPutAway(exploration.log.getState().state)).toBe(true);
  exploration.undo();
  expect(openIn(exploration)).toBe("a/one");
  closeAnswer(exploration);
  expect(isPutAway(exploration.log.getState().state)).toBe(false);
});

test("an answer and the answer about a pair take each other's place, at one step", () => {
  const exploration = begun();
  const nodes = ["a", "b"].map((id) => ({
    kind: "node" as const,
    id,
    key: id,
    labels: ["City"],
    properties: {},
  }));
  exploration.record({ step: { kind: "show" }, brought: { nodes, relationships: [] } });
  const pair = { step: { kind: "between", pair: ["a", "b"] }, brought: nothing, found: [] };
  exploration.record(pair);
  openAnswer(exploration, shown("a/one"));
  expect(betweenOf(exploration.log.getState().state)).toBeNull();
  exploration.undo();
  expect(betweenOf(exploration.log.getState().state)).not.toBeNull();
  exploration.redo();
  exploration.record(pair);
  expect(openIn(exploration)).toBeNull();
  // Another picture takes all that was told upon the old one along.
  exploration.record({ step: { kind: "show" }, brought: nothing });
  expect(betweenOf(exploration.log.getState().state)).toBeNull();
});

test("the rows are not kept with the log: what is taken up again says what to ask", () => {
  const exploration = begun();
  openAnswer(exploration, shown("a/one"));
  const kept = keptLog(exploration.log.getState());
  const entries = kept.entries.map((entry) => lasting(exploration.kinds, entry));
  const today = { nodes: new Map(), relationships: new Map() };
  const { log } = resumed(exploration.kinds, { ...kept, entries }, nothing, today);
  exploration.resume(log);
  expect(answerIn(log.state)).toMatchObject({ asked: { query: "a/one" }, answer: null });
  expect(shelfAddress.flatMap((part) => part.said(exploration))).toContain("a/one");
});
