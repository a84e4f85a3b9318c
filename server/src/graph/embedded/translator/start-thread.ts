import { Worker } from "node:worker_threads";
import { GraphError } from "../../graph-error.ts";
import { deferred } from "../../deferred.ts";
import type { Type } from "../types/type.ts";
import type { Asked, Reply } from "./understood.ts";

type Found = Extract<Reply, { kind: "found" }>;

/** One living thread, asked one text at a time. */
export interface Thread {
  readonly alive: () => boolean;
  /** What was found; or that it took too long, or too much memory, and the thread has ended. */
  readonly ask: (asked: Asked, ms: number) => Promise<Found | "overtime" | "overfull">;
  readonly end: (reason: unknown) => void;
}

const fromSource = import.meta.url.endsWith(".ts");
const program = new URL(fromSource ? "./from-source.mjs" : "./thread.js", import.meta.url);
const limits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 };
/** What the parser has learned stays with it; a thread that holds so much makes room for a fresh one. */
const mostHeldMb = 220;

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

/** Starts a thread and waits until its parser is warm. */
export async function startThread(): Promise<Thread> {
  const worker = new Worker(program, {
    execArgv: fromSource ? ["--conditions=source"] : [],
    resourceLimits: limits,
  });
  type Outcome = Reply | "overtime" | "overfull";
  let waiting: ReturnType<typeof deferred<Outcome>> | null = null;
  let death: unknown = null;
  let sent: ReadonlyMap<string, Type> | null = null;

  const settle = (outcome: Outcome | null) => {
    const waiter = waiting;
    waiting = null;
    // Only a thread that owes a reply may keep the server's own process alive.
    worker.unref();
    if (outcome !== null) waiter?.resolve(outcome);
    else waiter?.reject(death);
  };
  const end = (reason: unknown, outcome: Outcome | null = null) => {
    if (death !== null) return;
    death = reason ?? new Error("The thread has ended.");
    settle(outcome);
    void worker.terminate();
  };
  const outcome = (): Promise<Outcome> => {
    if (death !== null) return Promise.reject(death);
    worker.ref();
    waiting = deferred<Outcome>();
    return waiting.promise;
  };
  worker.on("message", (reply: Reply) => settle(reply));
  worker.on("error", (error) => end(error, isOutOfMemory(error) ? "overfull" : null));
  worker.on("exit", () => end(null));

  const hello = await outcome().catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    const detail = `No thread could be started to read texts (${why}); try again in a moment.`;
    throw new GraphError("busy", detail, { cause });
  });
  if (hello === "overfull") throw new GraphError("busy", "There is no memory to read texts with.");
  return {
    alive: () => death === null,
    async ask(asked, ms) {
      const answer = outcome();
      const properties = asked.properties === sent ? null : asked.properties;
      sent = asked.properties;
      worker.postMessage({ ...asked, properties } satisfies Asked);
      const timer = setTimeout(() => end(null, "overtime"), ms);
      const said = await answer.finally(() => clearTimeout(timer));
      if (said === "overtime" || said === "overfull") return said;
      if (said.kind === "ready") throw new Error("A thread greeted twice.");
      if (said.kind === "broke") throw new Error(said.message);
      if (said.heapMb > mostHeldMb) end(null);
      return said;
    },
    end,
  };
}
