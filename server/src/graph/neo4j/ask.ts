import type { Value } from "@chengmai/cypher";
import type { Params, ReadOptions } from "../graph.ts";
import type { Connection } from "./connection/connection.ts";
import { send } from "./run.ts";
import { type KeyFinder, keyFinder } from "./unique-keys.ts";
import { rowToWire } from "./values/to-wire.ts";

/** Asks one trusted question and gives all its rows. */
export type Ask = (text: string, params?: Params) => Promise<Value[][]>;

interface Asking extends Pick<ReadOptions, "database" | "signal"> {
  timeoutMs: number;
  key?: KeyFinder;
}

const noKeys = keyFinder([]);

/** Questions of this folder itself: no row limit. */
export function asker(
  connection: Connection,
  { timeoutMs, key = noKeys, ...options }: Asking,
): Ask {
  return async (text, params = {}) => {
    const { pulled, watched, close } = await send(connection, { text, params, options, timeoutMs });
    const all: Value[][] = [];
    try {
      for (;;) {
        const { rows, end } = await pulled.next();
        for (const row of rows) all.push(rowToWire(row, key));
        if (end !== undefined) return all;
      }
    } catch (error) {
      throw watched.failure() ?? connection.failed(error);
    } finally {
      await close();
    }
  };
}
