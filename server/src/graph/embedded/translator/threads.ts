import { GraphError } from "../../graph-error.ts";
import { startThread, type Thread } from "./start-thread.ts";

interface Threads {
  /** A thread to ask; one that is started for it where none is idle. */
  take(signal: AbortSignal | undefined): Promise<Thread>;
  /** Has one ready for the next who asks. */
  warm(): void;
  giveBack(thread: Thread): void;
  close(): void;
}

interface Waiter {
  give: (thread: Thread) => void;
  refuse: (reason: unknown) => void;
}

const closed = (): GraphError => new GraphError("graph-unreachable", "The graph has been closed.");

/** Threads that nobody asks at the moment, and those to come: started one at a time, for each takes a second. */
export function openThreads(): Threads {
  const idle: Thread[] = [];
  const all = new Set<Thread>();
  const waiters: Waiter[] = [];
  const state = { starting: false, open: true };

  const giveBack = (thread: Thread): void => {
    if (!state.open) thread.end(closed());
    if (!thread.alive()) {
      all.delete(thread);
      return;
    }
    const waiter = waiters.shift();
    if (waiter) waiter.give(thread);
    else idle.push(thread);
  };
  const start = (): void => {
    if (state.starting || !state.open) return;
    state.starting = true;
    startThread()
      .then((thread) => {
        all.add(thread);
        giveBack(thread);
      })
      .catch((error: unknown) => {
        for (const waiter of waiters.splice(0)) waiter.refuse(error);
      })
      .finally(() => {
        state.starting = false;
        if (waiters.length > 0) start();
      });
  };
  const fromIdle = (): Thread | null => {
    for (let thread = idle.pop(); thread; thread = idle.pop()) {
      if (thread.alive()) return thread;
      all.delete(thread);
    }
    return null;
  };

  return {
    async take(signal) {
      if (!state.open) throw closed();
      const thread = fromIdle();
      if (thread) return thread;
      return new Promise((resolve, reject) => {
        const settle = (): void => {
          const place = waiters.indexOf(waiter);
          if (place >= 0) waiters.splice(place, 1);
          signal?.removeEventListener("abort", aborted);
        };
        const refuse = (reason: unknown): void => {
          settle();
          reject(reason);
        };
        const give = (given: Thread): void => {
          settle();
          resolve(given);
        };
        const aborted = (): void => refuse(signal?.reason);
        const waiter = { give, refuse };
        signal?.addEventListener("abort", aborted);
        waiters.push(waiter);
        start();
      });
    },
    warm() {
      if (idle.every((thread) => !thread.alive())) start();
    },
    giveBack,
    close() {
      state.open = false;
      for (const thread of all) thread.end(closed());
      for (const waiter of waiters.splice(0)) waiter.refuse(closed());
    },
  };
}
