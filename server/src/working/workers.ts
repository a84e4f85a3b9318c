import { GraphError } from "../graph/graph-error.ts";
import { openLanes } from "../graph/lanes.ts";
import { startWorker, type Helping, type Working } from "./worker-handle.ts";

/** How long who asks will wait, and how it helps. */
interface Wanted extends Helping {
  /** Ends the work, and not only the waiting for it. */
  signal?: AbortSignal | undefined;
  /** Milliseconds, the waiting for a worker among them. */
  timeoutMs: number;
}

/** Threads for work that would keep others waiting. */
export interface Workers {
  /** Does a job that the worker's own program serves. @throws GraphError `busy`, `timed-out`, `too-large` */
  run(name: string, input: unknown, wanted: Wanted): Promise<unknown>;
  close(): void;
}

interface Settings {
  /** Of them at once; more work waits for its turn. */
  most: number;
  /** Milliseconds after which one that has nothing to do is ended, but for one. */
  restMs?: number;
}

const tooMany = (): GraphError =>
  new GraphError("busy", "Too much is being worked out already; try again in a moment.");
const tooLong = (ms: number): GraphError =>
  new GraphError("timed-out", `This was not worked out in ${ms} ms; ask for less at once.`);
const closed = (): GraphError => new GraphError("graph-unreachable", "The server is ending.");

/** A few workers that run the program at a place, started when needed; one whose work is given up is ended with it. */
export function openWorkers(place: URL, { most, restMs = 30_000 }: Settings): Workers {
  const places = openLanes([{ lane: "work", most }], tooMany);
  const idle: Working[] = [];
  const all = new Set<Working>();

  const start = (): Working => {
    const worker = startWorker(place);
    all.add(worker);
    return worker;
  };
  const take = (): Working => {
    const worker = idle.pop();
    if (worker === undefined) return start();
    return worker.alive() ? worker : take();
  };
  const rest = (worker: Working): void => {
    if (idle.length < 2 || !idle.includes(worker)) return;
    idle.splice(idle.indexOf(worker), 1);
    worker.end(null);
  };
  const giveBack = (worker: Working): void => {
    for (const one of all) if (!one.alive()) all.delete(one);
    if (!worker.alive()) return;
    idle.push(worker);
    setTimeout(() => rest(worker), restMs).unref();
  };

  return {
    async run(name, input, { signal, timeoutMs, ...helping }) {
      const began = performance.now();
      const leave = await places.enter("work", { signal, waitMs: timeoutMs });
      const worker = take();
      const aborted = (): void => worker.end(signal?.reason);
      const left = Math.max(0, timeoutMs - (performance.now() - began));
      const timer = setTimeout(() => worker.end(tooLong(timeoutMs)), left);
      signal?.addEventListener("abort", aborted);
      try {
        signal?.throwIfAborted();
        return await worker.run(name, input, helping);
      } finally {
        clearTimeout(timer);
        signal?.removeEventListener("abort", aborted);
        giveBack(worker);
        leave();
      }
    },
    close() {
      for (const worker of all) worker.end(closed());
      places.close();
    },
  };
}
