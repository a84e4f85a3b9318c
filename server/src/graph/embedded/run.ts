import type { Value } from "@chengmai/cypher";
import type { Notice, RowStream, Summary } from "../graph.ts";
import { GraphError } from "../graph-error.ts";
import type { Remark } from "./differences/shown.ts";
import type { Pool, ReaderLane } from "./process/pool.ts";
import type { EngineFailure, ReaderRequest } from "./process/protocol.ts";
import { deferred } from "../deferred.ts";
import type { Type } from "./types/type.ts";
import { watch } from "./process/watch.ts";
import { takeAhead, type Rows, type RowsAhead } from "./rows-ahead.ts";

export interface Run {
  text: string;
  params: Record<string, unknown>;
  timeoutMs: number;
  memoryMb: number;
  rowLimit: number | null;
  signal?: AbortSignal | undefined;
  lane: ReaderLane;
  /** Which state of the file the query was prepared for; the present one when absent. */
  stamp?: string | undefined;
  notices: Remark[];
  /** What the query says of its columns, in their order. */
  types: readonly Type[];
  /** Names for the columns, where the engine's may differ. */
  columns: readonly string[] | null;
  /** The engine's failure as the one error of the port. */
  failed: (failure: EngineFailure) => GraphError;
}

/** What a query is refused with whose rows cannot be read. */
export const lost = (): GraphError =>
  new GraphError(
    "engine-cannot",
    "A value here may be a node or a relationship, and the embedded engine lost which; return them in columns of their own.",
  );

/** Runs one query on one reader; resolves when the columns are known. */
export async function run(pool: Pool, query: Run): Promise<RowStream> {
  const started = performance.now();
  const { signal, timeoutMs, lane } = query;
  const endings: (() => void)[] = [];
  const ended = () => endings.forEach((tell) => tell());
  const reader = await pool.take(lane, { signal, waitMs: timeoutMs, ended, stamp: query.stamp });
  const unwatch = watch(reader, query);
  let released = false;
  const release = () => {
    if (released) return;
    released = true;
    unwatch();
    pool.giveBack(reader);
  };
  // An answer nobody reads is ended by its timer, and its place in the pool freed.
  endings.push(release);
  const ask = async (request: ReaderRequest): Promise<Rows> => {
    const reply = await reader.ask(request);
    if (reply.kind === "failed") throw query.failed(reply.failure);
    if (reply.kind === "lost") throw lost();
    if (reply.kind !== "rows") throw new GraphError("cypher-failed", "The engine gave no rows.");
    return reply;
  };

  let first: Rows;
  try {
    const { text, params, rowLimit, types } = query;
    first = await ask({ kind: "run", text, params, rowLimit, types });
  } catch (error) {
    release();
    throw error;
  }
  const ahead = takeAhead(first, {
    more: () => ask({ kind: "more" }),
    stop: () => reader.ask({ kind: "stop" }),
    release,
    onEnd: (listener) => void endings.push(listener),
  });
  return shipped(first, ahead, { started, query });
}

// No aggregate of nothing is any of these.
const isGathered = (value: Value): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : typeof value === "string" || (typeof value === "number" && value !== 0);

/** What is told of an answer of so many rows, of which the first is this. */
export const noticesOf = (
  remarks: readonly Remark[],
  rows: number,
  first: readonly Value[] = [],
): Notice[] =>
  remarks.flatMap(({ most, bare, ...notice }) => {
    const isShown = (most !== undefined && rows > most) || (bare && first.some(isGathered));
    return isShown ? [] : [notice];
  });

function shipped(
  first: Rows,
  ahead: RowsAhead,
  { started, query: { notices, columns } }: { started: number; query: Run },
): RowStream {
  const { promise: summary, resolve, reject } = deferred<Summary>();
  // Nobody has to read the summary of a failed answer.
  summary.catch(() => undefined);
  let count = 0;
  let top: Value[] | undefined;
  async function* batches(): AsyncGenerator<Value[][]> {
    let last = first;
    try {
      for (let reply = await ahead.next(); reply; reply = await ahead.next()) {
        last = reply;
        const rows = JSON.parse(reply.rows) as Value[][];
        count += rows.length;
        top ??= rows[0];
        if (rows.length > 0) yield rows;
        if (reply.done) break;
      }
    } catch (error) {
      reject(error);
      throw error;
    } finally {
      await ahead.leave();
      const truncated = !last.done || last.truncated;
      const millis = Math.round(performance.now() - started);
      resolve({ rows: count, truncated, millis, notices: noticesOf(notices, count, top) });
    }
  }
  const iterator = batches();
  return {
    columns: [...(columns ?? first.columns)],
    summary,
    [Symbol.asyncIterator]: () => iterator,
  };
}
