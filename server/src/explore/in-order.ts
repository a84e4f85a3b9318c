import type { Value } from "@chengmai/cypher";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import { keptFor } from "../graph/kept.ts";
import { shared } from "../graph/shared.ts";

interface Part {
  skip: number;
  limit: number;
}

type Rows = readonly Value[][];

/** Rows that are kept together: to put a hub in order costs reading all of it, whichever page is asked for. */
const together = 250;
/** Of so many at most, whatever hubs and orders they are of. */
const mostKept = 20;

const orders = keptFor(30_000, () => Promise.resolve(shared<Rows>(mostKept)));

/**
 * A page of rows that are in an order, by `key`; the pages about it are kept with it for half a minute. Who asks while
 * they are being read waits for the same reading.
 */
export const pageInOrder = async (
  graph: Graph,
  key: string,
  { skip, limit }: Part,
  read: (part: Part, signal: AbortSignal) => Promise<Rows>,
  options: ReadOptions,
): Promise<Rows> => {
  const known = await orders.known(graph, options);
  const rows: Value[][] = [];
  for (let from = skip - (skip % together); from < skip + limit; from += together) {
    const part = await known(
      `${from} ${key}`,
      (signal) => read({ skip: from, limit: together }, signal),
      options.signal,
    );
    rows.push(...part.slice(Math.max(0, skip - from), skip + limit - from));
    if (part.length < together) break;
  }
  return rows;
};
