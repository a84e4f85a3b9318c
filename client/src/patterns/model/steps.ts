import type { Node } from "@chengmai/cypher/values";
import { besideOf, joined, replaced, type State } from "../../exploration/model/state.ts";
import type { Step, StepKind } from "../../exploration/model/step.ts";
import { keyOf } from "./lens.ts";
import { lensStep } from "./own-lens.ts";

/** Puts what a pattern rests on onto the picture, beside what is there. */
export interface PatternStep extends Step {
  kind: "pattern";
  /** An exploration begins with it. */
  alone?: boolean;
  /** What it shows, as it was said. */
  title: string;
  /** The nodes' keys. */
  of: readonly string[];
}

/** What is known of the database where an exploration begins with a pattern. */
export type PatternFound = Pick<State, "database" | "labels">;

/** What a reader says of a pair that no source tells of. */
export const verdicts = ["missing", "unsaid", "unfit"] as const;
export type Verdict = (typeof verdicts)[number];

export interface Judgement {
  verdict: Verdict;
  note: string;
}

/** Judges one pair, by its keys; null takes the judgement back. */
export interface JudgeStep extends Step {
  kind: "judge";
  row: string;
  column: string;
  judged: Judgement | null;
}

const own = "patterns";

type Judged = Readonly<Record<string, Judgement>>;

const none: Judged = {};

const pairKey = (row: string, column: string): string => `${row}\n${column}`;

/** What the reader has judged, by the pair's keys. */
export const judgedIn = ({ parts }: State): Judged => (parts[own] as Judged | undefined) ?? none;

export const judgementOf = (judged: Judged, row: string, column: string): Judgement | null =>
  judged[pairKey(row, column)] ?? null;

/** What was judged of some rows, by the ids of row and column; a row of which nothing was is not there. */
export function verdictsIn(
  judged: Judged,
  rows: readonly Node[],
  columns: readonly Node[],
): ReadonlyMap<string, ReadonlyMap<string, Verdict>> {
  const pairs = Object.keys(judged);
  const of = (row: Node) => {
    const key = keyOf(row);
    // Most rows are in no judgement, and a table has many pairs.
    if (!pairs.some((pair) => pair.startsWith(`${key}\n`))) return [];
    return columns.flatMap((column) => {
      const found = judgementOf(judged, key, keyOf(column));
      return found === null ? [] : [[column.id, found.verdict] as const];
    });
  };
  return new Map(
    rows.map((row) => [row.id, new Map(of(row))] as const).filter(([, { size }]) => size > 0),
  );
}

const patternStep: StepKind<PatternStep> = {
  kind: "pattern",
  apply: (state, { step: { alone }, brought, found }) =>
    alone === true
      ? { ...replaced(state, brought, "pattern"), ...(found as PatternFound) }
      : joined(state, brought, besideOf(state, brought)),
};

const judgeStep: StepKind<JudgeStep> = {
  kind: "judge",
  apply(state, { step: { row, column, judged } }) {
    const others = Object.entries(judgedIn(state)).filter(([key]) => key !== pairKey(row, column));
    const all = judged === null ? others : [...others, [pairKey(row, column), judged]];
    return { ...state, parts: { ...state.parts, [own]: Object.fromEntries(all) } };
  },
};

export const patternSteps: readonly StepKind[] = [patternStep, judgeStep, lensStep];
