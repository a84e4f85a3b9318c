import type { Record as Row, Result, ResultSummary } from "neo4j-driver";
import { deferred } from "../deferred.ts";
import type { Pace } from "./connection/pace.ts";

/** Rows handed over at once: few first, for whoever waits for them, then twice as many each time. */
const sizes = { first: 25, most: 500 };
/** So many may wait here before the server is told to send no more; what it has begun still comes. */
const mostWaiting = 1000;
const waitMs = 50;

interface Batch {
  rows: Row[];
  /** What the result ended with; undefined while it goes on. */
  end: ResultSummary | undefined;
}

/** What the driver reads each time it asks for more. */
interface Fetching {
  _fetchSize?: number;
}

/** A result as it comes in, taken in batches. */
export interface Pull {
  columns: Promise<string[]>;
  /** What has come within a moment, so that a slow query shows its first rows at once. */
  next(): Promise<Batch>;
  /** Leaves the rest with the server, and gives its last word. */
  leave(): Promise<ResultSummary | undefined>;
  /** Asks for no more rows: a request sent after the session's end would reach the connection's next user. */
  stop(): void;
  /** Ends the waiting from this side. */
  fail(error: unknown): void;
}

/**
 * Listens to a result with the pausing that the driver's own iterator is made of: a promise for
 * each row, which is what that iterator gives, costs three times as much as the row itself.
 */
export function pull(result: Result, pace?: Pace): Pull {
  let waiting: Row[] = [];
  let end: ResultSummary | undefined;
  let failure: { error: unknown } | undefined;
  let source: Awaited<ReturnType<Result["_subscribe"]>> | undefined;
  let paused = false;
  let stopped = false;
  let first = true;
  let size = sizes.first;
  let enough = 1;
  let wake: (() => void) | undefined;

  const over = (): boolean => end !== undefined || failure !== undefined;
  const settle = (): void => {
    if (over() || waiting.length >= enough) wake?.();
  };
  const until = async (rows: number, millis?: number): Promise<void> => {
    if (over() || waiting.length >= rows) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      enough = rows;
      wake = resolve;
      if (millis !== undefined) timer = setTimeout(resolve, millis);
    });
    clearTimeout(timer);
    wake = undefined;
  };
  const hold = (wanted: boolean): void => {
    if (stopped || paused === wanted) return;
    paused = wanted;
    if (wanted) return source?.pause();
    pace?.resumed();
    source?.resume();
  };

  const columns = deferred<string[]>();
  const failed = (error: unknown): void => {
    failure ??= { error };
    columns.reject(error);
    settle();
  };
  // oxlint-disable-next-line no-underscore-dangle -- the driver's own name
  const listening = result._subscribe({
    onKeys: columns.resolve,
    onNext(row) {
      waiting.push(row);
      const next = pace?.arrived() ?? null;
      // oxlint-disable-next-line no-underscore-dangle -- the driver's own name
      if (next !== null && source) (source as Fetching)._fetchSize = next;
      if (waiting.length >= mostWaiting) hold(true);
      settle();
    },
    onCompleted(summary) {
      end = summary;
      settle();
    },
    onError: failed,
  });
  const started = (found: Awaited<typeof listening>): void => {
    source = found;
    if (paused) found.pause();
  };
  // Its failure is told by onError too.
  listening.then(started, () => undefined);

  const stop = (): void => {
    hold(true);
    stopped = true;
  };
  const taken = (): Row[] => {
    const rows = waiting.length <= size ? waiting : waiting.slice(0, size);
    waiting = waiting.length <= size ? [] : waiting.slice(size);
    if (waiting.length < mostWaiting / 2) hold(false);
    size = Math.min(2 * size, sizes.most);
    return rows;
  };

  return {
    columns: columns.promise,
    async next() {
      await until(1);
      if (!first) await until(size, waitMs);
      first = false;
      if (failure !== undefined && waiting.length === 0) throw failure.error;
      const rows = taken();
      return { rows, end: waiting.length === 0 ? end : undefined };
    },
    async leave() {
      waiting = [];
      source?.cancel();
      hold(false);
      while (!over()) {
        await until(1);
        waiting = [];
      }
      return end;
    },
    stop,
    fail(error) {
      stop();
      waiting = [];
      failed(error);
    },
  };
}
