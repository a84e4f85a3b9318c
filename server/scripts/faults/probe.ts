import { setTimeout as pause } from "node:timers/promises";
import { type Times, timesOf } from "./times.ts";

const everyMs = 100;

/** How a server answered for its health while it was hurt. */
export interface Pulse {
  times: Times;
  statuses: Map<number, number>;
}

export interface Probe {
  /** Asks this server too, until it is said to be gone. */
  watch(url: string, gone: () => boolean): void;
  stop(): Promise<Pulse>;
}

/** Asks servers for their health all the while; who was killed owes no answer. */
export function startProbe(): Probe {
  const times: number[] = [];
  const statuses = new Map<number, number>();
  const loops: Promise<void>[] = [];
  const ended = new AbortController();
  const loop = async (url: string, gone: () => boolean): Promise<void> => {
    while (!ended.signal.aborted && !gone()) {
      const began = performance.now();
      const status = await fetch(`${url}/api/health`).then(
        (response) => response.status,
        () => 0,
      );
      if (status > 0) {
        times.push(performance.now() - began);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
      await pause(everyMs);
    }
  };
  return {
    watch: (url, gone) => void loops.push(loop(url, gone)),
    async stop() {
      ended.abort();
      await Promise.all(loops);
      return { times: timesOf(times), statuses };
    },
  };
}
