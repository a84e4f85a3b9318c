import type { Value } from "@chengmai/cypher";
import type { Notice, RowStream, Summary } from "../graph.ts";
import { GraphError } from "../graph-error.ts";
import type { Pool } from "./process/pool.ts";
import type { Reader } from "./process/reader-handle.ts";
import type { EngineFailure, ReaderReply, ReaderRequest } from "./process/protocol.ts";
import { deferred } from "./process/deferred.ts";
import type { Type } from "./types/type.ts";
import { watch } from "./process/watch.ts";

export interface Run {
  text: string;
  params: Record<string, unknown>;
  timeoutMs: number;
  memoryMb: number;
  rowLimit: number | null;
  signal?: AbortSignal | undefined;
  notices: Notice[];
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

type Rows = Extract<ReaderReply, { kind: "rows" }>;

/** Runs one query on one reader; resolves when the columns are known. */
export async function run(pool: Pool, query: Run): Promise<RowStream> {
  const started = performance.now();
  const { signal, timeoutMs } = query;
  const reader = await pool.take({ signal, waitMs: timeoutMs });
  const unwatch = watch(reader, query);
  let released = false;
  const release = () => {
    if (released) return;
    released = true;
    unwatch();
    pool.giveBack(reader);
  };
  // An answer nobody reads is ended by its timer, and its place in the pool freed.
  reader.onEnd(release);
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
  // A short answer frees its reader at once, whether or not anybody reads it.
  if (first.done) release();
  return shipped(first, ask, reader, release, { started, query });
}

function shipped(
  first: Rows,
  ask: (request: ReaderRequest) => Promise<Rows>,
  reader: Reader,
  release: () => void,
  { started, query: { notices, columns } }: { started: number; query: Run },
): RowStream {
  const { promise: summary, resolve, reject } = deferred<Summary>();
  // Nobody has to read the summary of a failed answer.
  summary.catch(() => undefined);
  let count = 0;
  async function* batches(): AsyncGenerator<Value[][]> {
    let reply = first;
    // The reader makes the next rows while these are on their way.
    let ahead: Promise<Rows> | null = null;
    try {
      for (;;) {
        ahead = reply.done ? null : ask({ kind: "more" });
        ahead?.catch(() => undefined);
        const rows = JSON.parse(reply.rows) as Value[][];
        count += rows.length;
        if (rows.length > 0) yield rows;
        if (ahead === null) break;
        reply = await ahead;
      }
    } catch (error) {
      reject(error);
      throw error;
    } finally {
      // Leaving early: the reader forgets its rows and is free for the next query.
      const last = (await ahead?.catch(() => null)) ?? reply;
      if (!last.done && reader.alive()) await reader.ask({ kind: "stop" }).catch(() => undefined);
      release();
      const truncated = !reply.done || reply.truncated;
      resolve({ rows: count, truncated, millis: Math.round(performance.now() - started), notices });
    }
  }
  const iterator = batches();
  return {
    columns: [...(columns ?? first.columns)],
    summary,
    [Symbol.asyncIterator]: () => iterator,
  };
}
