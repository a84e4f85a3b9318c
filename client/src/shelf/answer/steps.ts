import type { Output } from "@chengmai/server/contract";
import type { Value } from "@chengmai/cypher/values";
import type { Exploration } from "../../exploration/model/exploration.ts";
import { storyOf, toldBy, withStory, type State } from "../../exploration/model/state.ts";
import { nothing, type Step, type StepKind } from "../../exploration/model/step.ts";

/** A ready question as it was asked: its name, and what stood in its fields. */
export interface AskedReady {
  query: string;
  typed: Readonly<Record<string, string>>;
}

/** What is shown as rows or as a matrix, with what it answers. */
interface Titled {
  /** Null where it tells of the picture, and no address leads to it. */
  asked: (AskedReady & { params: Readonly<Record<string, Value>> }) | null;
  title: { zh: string; en: string };
  view: "table" | "matrix";
  /** What was filled in, as the form said it. */
  given: readonly string[];
  /** The columns, as the query's header calls them. */
  returns: Output<"queries">[number]["returns"];
}

export interface Shown extends Titled {
  answer: Output<"runQuery">;
}

/** The same before its rows are there: an answer is not kept with the log, but asked for again. */
export interface Told extends Titled {
  answer: Shown["answer"] | null;
}

/** Opens an answer, or closes it. */
export interface AnswerStep extends Step {
  kind: "answer";
  shown: Titled | null;
  /** True where the reader closed it: its form stays, to be asked again. */
  stays: boolean;
}

const own = "shelf";

/** The answer that is open in the drawer. */
export const answerIn = (state: State): Told | null => toldBy(state, own) as Told | null;

/** True where the reader closed the last answer, and nothing else has been told since. */
export const isPutAway = (state: State): boolean => {
  const story = storyOf(state);
  return story?.of === own && story.told === null;
};

const answerStep: StepKind<AnswerStep> = {
  kind: "answer",
  fleeting: true,
  apply(state, { step: { shown, stays }, found }) {
    if (shown === null)
      // Another story may have come in its place.
      return answerIn(state) === null ? state : withStory(state, stays ? own : "", null);
    const answer = (found as Shown["answer"] | undefined) ?? null;
    // What told of a picture cannot be asked for again.
    if (answer === null && shown.asked === null) return state;
    return withStory(state, own, { ...shown, answer } satisfies Told);
  },
};

/** The steps that only the ready questions know. */
export const shelfSteps: readonly StepKind[] = [answerStep];

const sameAs = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Opens an answer in the drawer; undo takes it away. The same answer again is no step. */
export function openAnswer({ log, record }: Exploration, { answer, ...shown }: Shown): void {
  const now = answerIn(log.getState().state);
  if (now?.asked != null && sameAs(now.asked, shown.asked))
    if (now.view === shown.view && sameAs(now.answer?.rows, answer.rows)) return;
  const step: AnswerStep = { kind: "answer", shown, stays: false };
  record({ step, brought: nothing, found: answer, asked: answer.asked });
}

function close({ log, record }: Exploration, stays: boolean): boolean {
  if (answerIn(log.getState().state) === null) return false;
  const step: AnswerStep = { kind: "answer", shown: null, stays };
  record({ step, brought: nothing });
  return true;
}

/** Takes the answer off the page, for what was there before it. */
export const closeAnswer = (exploration: Exploration): boolean => close(exploration, false);
/** Closes it as the reader does. */
export const putAway = (exploration: Exploration): boolean => close(exploration, true);
