import type { Value } from "@chengmai/cypher";
import type { Params, ReadOptions } from "../graph.ts";
import type { Connection } from "./connection.ts";
import { graphError } from "./errors.ts";
import { send } from "./run.ts";
import { type KeyFinder, keyFinder } from "./unique-keys.ts";
import { toWire } from "./values/to-wire.ts";

/** Asks one trusted question and gives all its rows. */
export type Ask = (text: string, params?: Params) => Promise<Value[][]>;

export interface Asking extends Pick<ReadOptions, "database" | "signal"> {
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
    const { rows, watched } = await send(connection, { text, params, options, timeoutMs });
    const all: Value[][] = [];
    try {
      for (;;) {
        const next = await watched.race(rows.next());
        if (next.done === true) return all;
        all.push([...next.value.values()].map((value) => toWire(value, key)));
      }
    } catch (error) {
      throw watched.failure() ?? graphError(error);
    } finally {
      await watched.close();
    }
  };
}
