import { setTimeout as sleep } from "node:timers/promises";
import type { Value } from "@chengmai/cypher";
import type { RowStream, Summary } from "../graph.ts";
import type { Connection } from "./connection/connection.ts";
import { deferred } from "../deferred.ts";
import { noticesOf } from "./notices.ts";
import { type Run, type Running, send } from "./run.ts";
import type { KeyFinder } from "./unique-keys.ts";
import { rowToWire } from "./values/to-wire.ts";

interface Shipping extends Run {
  rowLimit: number;
}

const momentMs = 500;

/** A cut answer's notices are worth a moment, not more. */
const noticesOfCut = async ({ pulled }: Running): Promise<Summary["notices"]> => {
  const late = sleep(momentMs, undefined, { ref: false });
  const end = await Promise.race([pulled.leave(), late]);
  return end === undefined ? [] : noticesOf(end);
};

/** Runs a query under read access and gives its rows as they come. */
export async function streamRows(
  connection: Connection,
  keysOf: (database: string | undefined) => Promise<KeyFinder>,
  run: Shipping,
): Promise<RowStream> {
  const started = performance.now();
  const key = await keysOf(run.options.database);
  const running = await send(connection, run);
  const { columns, pulled, watched, close } = running;
  // Nobody has to read the summary of a failed answer.
  const summary = deferred<Summary>();
  async function* batches(): AsyncGenerator<Value[][]> {
    let count = 0;
    let truncated = true;
    let notices: Summary["notices"] = [];
    try {
      for (;;) {
        const { rows, end } = await pulled.next();
        const kept = rows.slice(0, run.rowLimit - count);
        count += kept.length;
        if (kept.length > 0) yield kept.map((row) => rowToWire(row, key));
        if (kept.length < rows.length) break;
        if (end !== undefined) {
          truncated = false;
          notices = noticesOf(end);
          break;
        }
      }
      if (truncated) notices = await noticesOfCut(running);
    } catch (error) {
      const failure = watched.failure() ?? connection.failed(error, run.linesBefore);
      summary.reject(failure);
      throw failure;
    } finally {
      await close();
      const millis = Math.round(performance.now() - started);
      summary.resolve({ rows: count, truncated, millis, notices });
    }
  }
  const iterator = batches();
  return { columns, summary: summary.promise, [Symbol.asyncIterator]: () => iterator };
}
