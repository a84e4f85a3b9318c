import { createStore, type StoreApi } from "zustand/vanilla";
import { asRefusal, isAbort, type Refusal } from "../../api/problem.ts";
import type { MessageKey } from "../../i18n/zh.ts";
import { annotated, walkedTo } from "./walking/lines.ts";
import { emptyLog, noted, recorded, redone, settled, undone, type Kinds, type Log } from "./log.ts";
import { createLooking, type Looking } from "./looking.ts";
import { createQueue } from "./queue.ts";
import type { Spot, State } from "./state.ts";
import type { Entry, Step, StepKind } from "./step.ts";
import { steps } from "./steps/index.ts";
import { lookedAfter } from "./walking/walked.ts";

/** How far a question has come: so many of so many parts. */
export interface Progress {
  done: number;
  /** Null where it is not known how much there is to do. */
  of: number | null;
  /** What is being done, in words. */
  said?: { words: MessageKey; values: Readonly<Record<string, number>> };
}

/** A step that waits for its answer, and how to give it up. */
export interface Asking {
  step: Step;
  /** Null where nothing is known of it. */
  progress: Progress | null;
  cancel(): void;
}

/** How to do again what was refused. */
interface Again {
  of: Refusal;
  run(): unknown;
}

/** A step that is none, since all that it was answered was there. */
interface Idle extends Entry {
  /** What was chosen when it was answered: once something else is, it is told no longer. */
  chosen: readonly string[];
}

export interface Explored extends Log {
  idle: Idle | null;
  /** What is being asked of the graph, in order; the first is asked now. */
  asking: readonly Asking[];
  refusal: Refusal | null;
  again: Again | null;
}

/** What a step was answered, or null where it came too late to mean anything. */
type Answered = Omit<Entry, "step"> | null;

/** What answers a step; it may tell how far it has come. */
type Question = (signal: AbortSignal, tell: (progress: Progress) => void) => Promise<Answered>;

/** One exploration: its log, where the reader looks in it, and what it is asking. */
export interface Exploration {
  kinds: Kinds;
  /** Asks for the first picture; again where that failed. False where it was refused. */
  begin(): Promise<boolean>;
  log: StoreApi<Explored>;
  looking: Looking;
  /** Records a step that needs no answer, or has it. */
  record(entry: Entry): void;
  /** Notes a step that changes nothing to be seen. */
  note(entry: Entry): void;
  /** Asks what a step needs, in turn, and records it. False where it was refused, given up or overtaken. */
  ask(step: Step, question: Question): Promise<boolean>;
  undo(): void;
  redo(): void;
  /** Goes to an entry of any line of the log, by its number. */
  walk(id: number): void;
  /** Keeps the reader's note on an entry. */
  annotate(id: number, note: string): void;
  /** Takes up a log of before, whole. */
  resume(log: Log): void;
  /** Keeps where the nodes of a state came to stand, unless it has been overtaken. */
  settle(state: State, spots: ReadonlyMap<string, Spot>): void;
}

/** How an exploration comes to its first picture. */
export type Beginning = (own: Exploration) => Promise<boolean>;

const nowhere: Beginning = () => Promise.resolve(false);

/** A new exploration; `more` are the kinds of step that capabilities bring. */
export function createExploration(
  more: readonly StepKind[] = [],
  begin: Beginning = nowhere,
): Exploration {
  const kinds: Kinds = new Map([...steps, ...more].map((kind) => [kind.kind, kind]));
  const log = createStore<Explored>(() => ({
    ...emptyLog,
    asking: [],
    idle: null,
    refusal: null,
    again: null,
  }));
  const looking = createLooking();
  const queue = createQueue();
  const record = (entry: Entry) =>
    log.setState((now) => ({ ...recorded(kinds, now, entry), idle: null, refusal: null }));
  const answer = (entry: Entry) => {
    const idle = kinds.get(entry.step.kind)?.idle?.(log.getState().state, entry) === true;
    if (!idle) return record(entry);
    log.setState({ idle: { ...entry, chosen: looking.getState().chosen } });
  };
  const without = (asking: Asking["step"]) =>
    log.setState((now) => ({ asking: now.asking.filter(({ step }) => step !== asking) }));
  const go = (walked: (log: Log) => Log) => {
    const before = log.getState();
    log.setState({ ...walked(before), idle: null, refusal: null });
    const now = looking.getState().chosen;
    const chosen = lookedAfter(kinds, before, log.getState(), now);
    if (chosen !== null) looking.choose(chosen);
  };
  const own: Exploration = {
    kinds,
    begin: () => begin(own),
    log,
    looking,
    record,
    note: (entry) => log.setState((now) => noted(kinds, now, entry)),
    async ask(asked, question) {
      // A step that is asked twice is asked twice.
      const step = { ...asked };
      const tell = (progress: Progress) =>
        log.setState((now) => ({
          asking: now.asking.map((each) => (each.step === step ? { ...each, progress } : each)),
        }));
      const turn = queue.run((signal) => {
        log.setState({ idle: null, refusal: null });
        return question(signal, tell);
      });
      const cancel = () => {
        turn.cancel();
        // It may have to wait for others until it can end.
        without(step);
      };
      const asking: Asking = { step, progress: null, cancel };
      log.setState((now) => ({ asking: [...now.asking, asking] }));
      try {
        const answered = await turn.answer;
        if (answered !== null) answer({ ...answered, step });
        return answered !== null;
      } catch (thrown) {
        if (isAbort(thrown)) return false;
        const refusal = asRefusal(thrown);
        log.setState({ refusal, again: { of: refusal, run: () => own.ask(asked, question) } });
        return false;
      } finally {
        without(step);
      }
    },
    undo: () => go((now) => undone(kinds, now)),
    redo: () => go((now) => redone(kinds, now)),
    walk: (id) => go((now) => walkedTo(kinds, now, id)),
    annotate: (id, note) => log.setState((now) => annotated(now, id, note)),
    resume: (before) => log.setState({ ...before, refusal: null }),
    settle: (state, spots) =>
      log.setState((now) => (now.state === state ? settled(now, spots) : now)),
  };
  return own;
}
