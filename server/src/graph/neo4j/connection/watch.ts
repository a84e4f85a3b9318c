import type { Session } from "neo4j-driver";
import { GraphError } from "../../graph-error.ts";
import { deferred } from "../../deferred.ts";

export interface Watch {
  /** The work, or what ends it if that comes first: for single steps, since each race is remembered. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Calls back when the signal or the clock ends the query, at once if that has been. */
  onEnd(listener: (failure: GraphError) => void): void;
  /** What ended the query from this side, if anything did. */
  failure(): GraphError | undefined;
  /** From now on neither signal nor clock ends anything. */
  release(): void;
  close(): Promise<void>;
}

/** The server ends a query at its limit; a server that says nothing is given this much longer. */
const grace = 1500;

/** Ends a session, and the query on the server with it, when the signal or the clock says so. */
export function watch(
  session: Session,
  { signal, timeoutMs }: { signal?: AbortSignal | undefined; timeoutMs: number },
): Watch {
  let failure: GraphError | undefined;
  const ended = deferred<never>();
  const listeners: ((failure: GraphError) => void)[] = [];
  const end = (detail: string): void => {
    failure ??= new GraphError("timed-out", detail);
    ended.reject(failure);
    for (const listener of listeners.splice(0)) listener(failure);
    // Closing sends RESET, which terminates what still runs.
    session.close().catch(() => undefined);
  };
  const onAbort = (): void => end("The query was cancelled.");
  const late = (): void => end("The query took longer than it may and was stopped.");
  const timer = setTimeout(late, timeoutMs + grace);
  if (signal?.aborted === true) onAbort();
  signal?.addEventListener("abort", onAbort, { once: true });
  const release = (): void => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  };
  return {
    race: (work) => Promise.race([work, ended.promise]),
    onEnd: (listener) => void (failure ? listener(failure) : listeners.push(listener)),
    failure: () => failure,
    release,
    async close() {
      release();
      await session.close().catch(() => undefined);
    },
  };
}
