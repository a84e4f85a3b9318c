import type { Shelf } from "@chengmai/cypher";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import type { TakeTurn } from "../http/turns.ts";

/** What every route may reach. */
export interface House {
  graph: Graph;
  /** The named queries, those that only the server asks among them. */
  shelves: readonly Shelf[];
  /** The most that a request may ask for. */
  rowLimit: number;
  byteLimit: number;
  timeoutMs: number;
  /** How long an answer waits for a reader who takes nothing. */
  patienceMs: number;
  /** Counts the long queries; beyond the most at once they are refused as busy. */
  takeTurn: TakeTurn;
}

/** The options of a read for this request: its database, and its end when the client leaves. */
export const reading = (
  input: { database?: string | undefined },
  signal: AbortSignal,
): ReadOptions => ({ database: input.database, signal });
