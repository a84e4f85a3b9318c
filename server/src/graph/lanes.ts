import { GraphError } from "./graph-error.ts";

export interface Wait {
  signal?: AbortSignal | undefined;
  /** Milliseconds; a place that is not free by then is refused as busy. */
  waitMs: number;
}

/** Gives the place back. */
export type Leave = () => void;

interface Lanes<Lane extends string> {
  enter(lane: Lane, wait: Wait): Promise<Leave>;
  /** Lets everyone in who waits: there is nothing left to wait for. */
  close(): void;
}

const longestQueue = 64;

/**
 * Places for work of several kinds, the most urgent first. Each bounds the work of its own kind and of the
 * less urgent together, so what is more urgent finds a place however much of the other is under way.
 */
export function openLanes<Lane extends string>(
  lanes: readonly { lane: Lane; most: number }[],
  tooMany: () => GraphError,
): Lanes<Lane> {
  const running = lanes.map(() => 0);
  const queues = lanes.map((): (() => void)[] => []);
  let open = true;

  const runningFrom = (lane: number): number =>
    running.slice(lane).reduce((sum, count) => sum + count, 0);
  const isFree = (lane: number): boolean =>
    !open || lanes.slice(0, lane + 1).every(({ most }, at) => runningFrom(at) < most);

  const advance = (): void => {
    for (const [lane, queue] of queues.entries()) {
      while (queue.length > 0 && isFree(lane)) queue.shift()?.();
    }
  };
  const start = (lane: number): Leave => {
    let inside = true;
    running[lane] = (running[lane] ?? 0) + 1;
    return () => {
      if (!inside) return;
      inside = false;
      running[lane] = (running[lane] ?? 0) - 1;
      advance();
    };
  };

  const queued = (lane: number, queue: (() => void)[], { signal, waitMs }: Wait): Promise<Leave> =>
    new Promise((resolve, reject) => {
      const settle = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", aborted);
      };
      const go = (): void => {
        settle();
        resolve(start(lane));
      };
      const refuse = (reason: unknown): void => {
        queue.splice(queue.indexOf(go), 1);
        settle();
        reject(reason);
      };
      const aborted = (): void => refuse(signal?.reason);
      const timer = setTimeout(() => refuse(tooMany()), waitMs);
      signal?.addEventListener("abort", aborted);
      queue.push(go);
    });

  return {
    async enter(name, wait) {
      wait.signal?.throwIfAborted();
      const lane = lanes.findIndex((one) => one.lane === name);
      const queue = queues[lane] ?? [];
      if (queue.length === 0 && isFree(lane)) return start(lane);
      if (queue.length >= longestQueue || wait.waitMs <= 0) throw tooMany();
      return queued(lane, queue, wait);
    },
    close() {
      open = false;
      advance();
    },
  };
}
