import { createStore, type StoreApi } from "zustand/vanilla";
import { asRefusal, isAbort, type Refusal } from "../../api/problem.ts";
import { emptyLog, noted, recorded, redone, settled, undone, type Kinds, type Log } from "./log.ts";
import { createLooking, type Looking } from "./looking.ts";
import { createQueue } from "./queue.ts";
import type { Spot, State } from "./state.ts";
import type { Entry, Step, StepKind } from "./step.ts";
import { steps } from "./steps/index.ts";

/** A step that waits for its answer, and how to give it up. */
export interface Asking {
  step: Step;
  cancel(): void;
}

export interface Explored extends Log {
  /** What is being asked of the graph, in order; the first is asked now. */
  asking: readonly Asking[];
  refusal: Refusal | null;
}

/** What a step was answered, or null where it came too late to mean anything. */
type Answered = Omit<Entry, "step"> | null;

/** One exploration: its log, where the reader looks in it, and what it is asking. */
export interface Exploration {
  kinds: Kinds;
  log: StoreApi<Explored>;
  looking: Looking;
  /** Records a step that needs no answer, or has it. */
  record(entry: Entry): void;
  /** Notes a step that changes nothing to be seen. */
  note(entry: Entry): void;
  /** Asks what a step needs, in turn, and records it. False where it was refused, given up or overtaken. */
  ask(step: Step, question: (signal: AbortSignal) => Promise<Answered>): Promise<boolean>;
  undo(): void;
  redo(): void;
  /** Keeps where the nodes of a state came to stand, unless it has been overtaken. */
  settle(state: State, spots: ReadonlyMap<string, Spot>): void;
}

/** A new exploration; `more` are the kinds of step that capabilities bring. */
export function createExploration(more: readonly StepKind[] = []): Exploration {
  const kinds: Kinds = new Map([...steps, ...more].map((kind) => [kind.kind, kind]));
  const log = createStore<Explored>(() => ({ ...emptyLog, asking: [], refusal: null }));
  const queue = createQueue();
  const record = (entry: Entry) =>
    log.setState((now) => ({ ...recorded(kinds, now, entry), refusal: null }));
  const without = (asking: Asking) =>
    log.setState((now) => ({ asking: now.asking.filter((other) => other !== asking) }));
  return {
    kinds,
    log,
    looking: createLooking(),
    record,
    note: (entry) => log.setState((now) => noted(kinds, now, entry)),
    async ask(step, question) {
      const turn = queue.run((signal) => {
        log.setState({ refusal: null });
        return question(signal);
      });
      const asking: Asking = { step, cancel: turn.cancel };
      log.setState((now) => ({ asking: [...now.asking, asking] }));
      try {
        const answered = await turn.answer;
        if (answered !== null) record({ ...answered, step });
        return answered !== null;
      } catch (thrown) {
        if (!isAbort(thrown)) log.setState({ refusal: asRefusal(thrown) });
        return false;
      } finally {
        without(asking);
      }
    },
    undo: () => log.setState((now) => ({ ...undone(kinds, now), refusal: null })),
    redo: () => log.setState((now) => ({ ...redone(kinds, now), refusal: null })),
    settle: (state, spots) =>
      log.setState((now) => (now.state === state ? settled(now, spots) : now)),
  };
}
