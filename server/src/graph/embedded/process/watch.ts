import { GraphError } from "../../graph-error.ts";
import type { Reader } from "./reader-handle.ts";

export interface Limits {
  timeoutMs: number;
  /** Megabytes a query may take above what the reader held when it started. */
  memoryMb: number;
  signal?: AbortSignal | undefined;
}

// The engine takes up to 600 MB a second, so a query oversteps by 30 MB at most.
const pollMs = 50;

type Watched = Pick<Reader, "baseMb" | "residentMb" | "kill">;

/** Looks after what is watched; one clock for all, for two of their own took a tenth of a short query's time. */
const looks = new Set<(now: number) => void>();
let clock: NodeJS.Timeout | null = null;

const look = (): void => {
  const now = performance.now();
  for (const one of looks) one(now);
  // Kept between two queries, so that whoever asks one after the other does not start it each time.
  if (looks.size > 0 || clock === null) return;
  clearInterval(clock);
  clock = null;
};

/** Ends the process when its query takes too long, too much memory, or is no longer wanted. */
export function watch(reader: Watched, { timeoutMs, memoryMb, signal }: Limits): () => void {
  const latest = performance.now() + timeoutMs;
  const limit = (reader.baseMb ?? 0) + memoryMb;
  const check = (now: number): void => {
    if (now >= latest) {
      reader.kill(new GraphError("timed-out", `The query was ended after ${timeoutMs} ms.`));
    } else if ((reader.residentMb() ?? 0) > limit) {
      reader.kill(
        new GraphError(
          "too-large",
          `The query was ended because it took more than ${memoryMb} MB of memory; narrow it down.`,
        ),
      );
    }
  };
  const aborted = () => reader.kill(signal?.reason);
  looks.add(check);
  clock ??= setInterval(look, pollMs);
  signal?.addEventListener("abort", aborted);
  if (signal?.aborted) aborted();
  return () => {
    looks.delete(check);
    signal?.removeEventListener("abort", aborted);
  };
}
