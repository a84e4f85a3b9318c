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

/** Ends the process when its query takes too long, too much memory, or is no longer wanted. */
export function watch(reader: Watched, { timeoutMs, memoryMb, signal }: Limits): () => void {
  const overtime = setTimeout(
    () => reader.kill(new GraphError("timed-out", `The query was ended after ${timeoutMs} ms.`)),
    timeoutMs,
  );
  const limit = (reader.baseMb ?? 0) + memoryMb;
  const meter = setInterval(() => {
    if ((reader.residentMb() ?? 0) <= limit) return;
    reader.kill(
      new GraphError(
        "too-large",
        `The query was ended because it took more than ${memoryMb} MB of memory; narrow it down.`,
      ),
    );
  }, pollMs);
  const aborted = () => reader.kill(signal?.reason);
  signal?.addEventListener("abort", aborted);
  if (signal?.aborted) aborted();
  return () => {
    clearTimeout(overtime);
    clearInterval(meter);
    signal?.removeEventListener("abort", aborted);
  };
}
