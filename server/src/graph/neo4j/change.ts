import type { ResultSummary, Session } from "neo4j-driver";
import type { Value } from "@chengmai/cypher";
import type { Answer } from "../graph.ts";
import { GraphError } from "../graph-error.ts";
import type { Connection } from "./connection/connection.ts";
import { noticesOf } from "./notices.ts";
import { pull } from "./pull.ts";
import { metadata, type Run } from "./run.ts";
import type { KeyFinder } from "./unique-keys.ts";
import { driverParams } from "./values/to-driver.ts";
import { rowToWire } from "./values/to-wire.ts";
import { type Watch, watch } from "./connection/watch.ts";

interface Change extends Run {
  rowLimit: number;
}

type Done = Pick<Answer, "columns" | "rows"> & { count: number; end: ResultSummary };

const countersOf = ({ counters }: ResultSummary): Record<string, number> =>
  Object.fromEntries(Object.entries(counters.updates()).filter(([, count]) => count > 0));

const unsure = (cause: unknown): GraphError =>
  new GraphError(
    "graph-unreachable",
    "Neo4j went away while the write was being committed; look whether it was done.",
    { cause },
  );

/** Everything is pulled, whatever the row limit: a query that is left early would leave its writes undone. */
async function pulled(
  connection: Connection,
  session: Session,
  watched: Watch,
  { text, params, timeoutMs, rowLimit }: Change,
  key: KeyFinder,
): Promise<Done> {
  await watched.race(connection.ready(session));
  const begun = session.beginTransaction({ timeout: timeoutMs, metadata });
  const transaction = await watched.race(Promise.resolve(begun));
  const rows: Value[][] = [];
  let count = 0;
  const { columns, next, fail } = pull(transaction.run(text, driverParams(params)));
  watched.onEnd(fail);
  for (;;) {
    const batch = await next();
    count += batch.rows.length;
    const room = rowLimit - rows.length;
    for (const row of batch.rows.slice(0, room)) rows.push(rowToWire(row, key));
    if (batch.end === undefined) continue;
    // From here the write cannot be called back, so nothing may end it halfway.
    watched.release();
    await transaction.commit().catch((error: unknown) => {
      const failure = connection.failed(error);
      throw failure.slug === "graph-unreachable" ? unsure(error) : failure;
    });
    return { columns: await columns, rows, count, end: batch.end };
  }
}

/** Runs text that may write, in one transaction that is committed when all its rows were made. */
export async function changeData(
  connection: Connection,
  keysOf: (database: string | undefined) => Promise<KeyFinder>,
  change: Change,
): Promise<Answer> {
  const started = performance.now();
  const { signal, database } = change.options;
  const key = await keysOf(database);
  const session = connection.write(database);
  const watched = watch(session, { signal, timeoutMs: change.timeoutMs });
  try {
    const { columns, rows, count, end } = await pulled(connection, session, watched, change, key);
    connection.wrote(session.lastBookmarks());
    const millis = Math.round(performance.now() - started);
    const truncated = count > rows.length;
    const told = { notices: noticesOf(end), counters: countersOf(end) };
    return { columns, rows, summary: { rows: rows.length, truncated, millis, ...told } };
  } catch (error) {
    throw watched.failure() ?? connection.failed(error);
  } finally {
    // An open transaction is rolled back by this.
    await watched.close();
  }
}
