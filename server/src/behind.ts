import type { Shelf } from "@chengmai/cypher";
import { Router, type Express } from "express";
import type { Logger } from "pino";
import type { Graph } from "./graph/graph.ts";
import { queryShelves } from "./graph/queries.ts";
import { answerProblem, nothingHere } from "./http/answer-problem.ts";
import { passedAsker } from "./http/passing/passed-asker.ts";
import { plainApp } from "./http/plain-app.ts";
import { addRoutes } from "./http/routing.ts";
import { turns } from "./http/turns.ts";
import { allRoutes } from "./routes/index.ts";

export interface BehindSettings {
  rowLimit: number;
  /** Of one answer as it is sent. */
  byteLimit: number;
  timeoutMs: number;
  /** Long queries at once. */
  queries: number;
  /** The named queries that may be asked; the house's own unless said otherwise. */
  shelves?: readonly Shelf[];
  /** Checks every answer against the contract: for tests and development. */
  strict: boolean;
  /** How long an answer waits for a reader who takes nothing; 30 s unless said otherwise. */
  patienceMs?: number;
  /** Of answers that wait to be taken, all together; 256 MB unless said otherwise. */
  unreadBytes?: number;
  /** Aborts when the server ends: what still runs is ended with a word. */
  leaving?: AbortSignal;
}

/** What is behind the front: every endpoint that asks the graph, for whom the door let in. */
export const createBehind = (graph: Graph, settings: BehindSettings, log: Logger): Express => {
  const { rowLimit, byteLimit, timeoutMs, patienceMs = 30_000 } = settings;
  const app = plainApp(settings, settings.unreadBytes ?? 256_000_000);

  const api = Router({ caseSensitive: true, strict: true });
  const { shelves = queryShelves() } = settings;
  const limits = { rowLimit, byteLimit, timeoutMs, patienceMs };
  api.use(passedAsker);
  addRoutes(api, allRoutes({ graph, shelves, ...limits, takeTurn: turns(settings.queries) }));
  api.use(nothingHere);
  app.use("/api", api);
  app.use(answerProblem(log));
  return app;
};
