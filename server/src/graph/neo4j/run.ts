import type { Params, ReadOptions } from "../graph.ts";
import type { Connection } from "./connection/connection.ts";
import { isUnreachable } from "./errors/errors.ts";
import { pace } from "./connection/pace.ts";
import { type Pull, pull } from "./pull.ts";
import { driverParams } from "./values/to-driver.ts";
import { type Watch, watch } from "./connection/watch.ts";

export interface Run {
  text: string;
  params: Params;
  options: ReadOptions;
  timeoutMs: number;
  /** Lines put before the user's own text, so that places still point into it. */
  linesBefore?: number;
  /** Each row is wanted as soon as it is made. */
  paced?: boolean;
}

export interface Running {
  columns: string[];
  pulled: Pull;
  watched: Watch;
  close(): Promise<void>;
}

export const metadata = { app: "chengmai" };

async function start(connection: Connection, run: Run): Promise<Running> {
  const { signal, database } = run.options;
  const params = driverParams(run.params);
  const paced = run.paced === true ? pace() : undefined;
  const session = connection.read(database, paced?.first);
  const watched = watch(session, { signal, timeoutMs: run.timeoutMs });
  try {
    await watched.race(connection.ready(session));
    const result = session.run(run.text, params, { timeout: run.timeoutMs, metadata });
    const pulled = pull(result, paced);
    watched.onEnd(pulled.fail);
    const close = async (): Promise<void> => {
      pulled.stop();
      await watched.close();
    };
    return { columns: await pulled.columns, pulled, watched, close };
  } catch (error) {
    await watched.close();
    throw watched.failure() ?? error;
  }
}

/** Sends a query under read access; resolves when its columns are known. */
export async function send(connection: Connection, run: Run): Promise<Running> {
  try {
    const running = await start(connection, run).catch((error: unknown) => {
      // A pooled connection may have died with a server that is back already.
      if (isUnreachable(error)) return start(connection, run);
      throw error;
    });
    connection.presence.here();
    return running;
  } catch (error) {
    throw connection.failed(error, run.linesBefore);
  }
}
