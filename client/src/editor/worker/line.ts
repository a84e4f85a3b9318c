import type { EditorSchema } from "../schema.ts";
import type { Answered, Asked, AskName, Asks } from "./asks.ts";

const mostBreaks = 3;

interface Job {
  name: AskName;
  input: Asks[AskName]["input"];
  settle(answer: unknown): void;
}

/** A worker's telephone: one question at a time, and of each kind only the latest waits. */
interface Line {
  /** Null when a later question of its kind took its place, or the worker broke. */
  ask<Name extends AskName>(
    name: Name,
    input: Asks[Name]["input"],
  ): Promise<Asks[Name]["answer"] | null>;
  /** Tells what is known of the database from now on. */
  know(schema: EditorSchema | null): void;
}

/**
 * Opens a line to a worker that is started by the first question and anew after it broke: it is
 * taken to hang when it is silent for `patience` milliseconds.
 */
export function lineTo(start: () => Worker, patience: number): Line {
  const waiting = new Map<AskName, Job>();
  let schema: EditorSchema | null = null;
  let worker: Worker | null = null;
  let asked: { id: number; job: Job; timer: ReturnType<typeof setTimeout> } | null = null;
  let questions = 0;
  let breaks = 0;

  const finish = (answer: unknown): void => {
    if (asked === null) return;
    clearTimeout(asked.timer);
    const { job } = asked;
    asked = null;
    job.settle(answer);
    next();
  };
  const broke = (): void => {
    worker?.terminate();
    worker = null;
    breaks += 1;
    finish(null);
  };
  const started = (): Worker => {
    if (worker !== null) return worker;
    const own = start();
    own.addEventListener("message", ({ data }: MessageEvent<Answered>) => {
      if (data.id !== asked?.id) return;
      breaks = 0;
      finish("answer" in data ? data.answer : null);
    });
    own.addEventListener("error", () => own === worker && broke());
    own.postMessage({ schema });
    worker = own;
    return own;
  };
  function next(): void {
    const [job] = waiting.values();
    if (asked !== null || job === undefined) return;
    waiting.delete(job.name);
    if (breaks >= mostBreaks) {
      job.settle(null);
      return next();
    }
    const id = (questions += 1);
    const timer = setTimeout(broke, patience);
    asked = { id, job, timer };
    started().postMessage({ id, name: job.name, input: job.input } as Asked);
  }

  return {
    ask: (name, input) =>
      new Promise((resolve) => {
        waiting.get(name)?.settle(null);
        waiting.set(name, { name, input, settle: resolve as (answer: unknown) => void });
        next();
      }),
    know(told) {
      schema = told;
      worker?.postMessage({ schema });
    },
  };
}
