import { Worker } from "node:worker_threads";
import { GraphError } from "../graph/graph-error.ts";
import { deferred } from "../graph/deferred.ts";
import { conditions, workerAt } from "../graph/loading.ts";
import type { Heard, Said } from "./messages.ts";

/** How the thread that answers helps a job. */
export interface Helping {
  /** Answers what the job asks, in parts small enough to be sent between two answers to others. */
  answer?: ((question: never) => AsyncIterable<unknown>) | undefined;
  onProgress?: ((progress: never) => void) | undefined;
}

/** A living worker, asked for one job at a time. */
export interface Working {
  alive: () => boolean;
  run: (name: string, input: unknown, helping: Helping) => Promise<unknown>;
  /** Ends it, and whatever it is doing. */
  end: (reason: unknown) => void;
}

/** Megabytes that one piece of work may take. */
const mostMb = 512;

const isOverfull = (error: Error): boolean =>
  "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

const overfull = (cause: Error): GraphError =>
  new GraphError("too-large", "This takes too much memory to work out; ask for less at once.", {
    cause,
  });

/** Starts a worker that serves jobs; it keeps no process alive but while it works. */
export function startWorker(place: URL): Working {
  const worker = new Worker(workerAt(place), {
    execArgv: conditions(place),
    resourceLimits: { maxOldGenerationSizeMb: mostMb },
  });
  worker.unref();
  let death: unknown = null;
  let job: {
    helping: Helping;
    outcome: ReturnType<typeof deferred<unknown>>;
    given: Map<string, unknown[]>;
  } | null = null;

  const settle = (then: (outcome: ReturnType<typeof deferred<unknown>>) => void): void => {
    const settled = job;
    job = null;
    worker.unref();
    if (settled) then(settled.outcome);
  };
  const end = (reason: unknown): void => {
    if (death !== null) return;
    death = reason ?? new Error("The worker has ended.");
    settle(({ reject }) => reject(death));
    void worker.terminate();
  };
  const say = (said: Said): void => worker.postMessage(said);
  const answer = async (question: unknown): Promise<void> => {
    const asking = job;
    try {
      if (!asking?.helping.answer) throw new Error("Nobody answers what this job asks.");
      for await (const part of asking.helping.answer(question as never)) {
        if (job !== asking) return;
        say({ kind: "part", part });
      }
      if (job === asking) say({ kind: "answered" });
    } catch (error) {
      // Who waits for the job hears why; the worker, which waits for the answer, is of no more use.
      if (job === asking) end(error);
    }
  };
  const take = (name: string, part: readonly unknown[]): void => {
    const whole = job?.given.get(name) ?? [];
    for (const each of part) whole.push(each);
    job?.given.set(name, whole);
    // Others first: what waits in the port would be taken at once.
    setImmediate(() => say({ kind: "taken" }));
  };
  const done = (output: unknown): void => {
    const given = job?.given ?? new Map();
    const whole = given.size === 0 ? output : Object.assign({}, output, Object.fromEntries(given));
    settle(({ resolve }) => resolve(whole));
  };
  worker.on("message", (heard: Heard) => {
    if (heard.kind === "asked") void answer(heard.question);
    else if (heard.kind === "progress") job?.helping.onProgress?.(heard.progress as never);
    else if (heard.kind === "given") take(heard.name, heard.part);
    else if (heard.kind === "done") done(heard.output);
    else settle(({ reject }) => reject(new Error(heard.message)));
  });
  worker.on("error", (error) => end(isOverfull(error) ? overfull(error) : error));
  worker.on("exit", () => end(null));
  return {
    alive: () => death === null,
    run(name, input, helping) {
      if (death !== null) return Promise.reject(death);
      job = { helping, outcome: deferred<unknown>(), given: new Map() };
      worker.ref();
      say({ kind: "work", name, input });
      return job.outcome.promise;
    },
    end,
  };
}
