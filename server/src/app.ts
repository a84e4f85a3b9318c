import express, { Router, type Express } from "express";
import type { Logger } from "pino";
import { endpoint } from "../contract/index.ts";
import type { Graph } from "./graph/graph.ts";
import { answerProblem, nothingHere } from "./http/answer-problem.ts";
import { strictAnswers } from "./http/handle.ts";
import { headers } from "./http/headers.ts";
import { documentation } from "./http/openapi/documentation.ts";
import { onlyOwnPage } from "./http/only-own-page.ts";
import { page } from "./http/page.ts";
import { turns } from "./http/turns.ts";
import { allRoutes } from "./routes/index.ts";
import { shelf } from "./routes/shelf.ts";

export interface AppSettings {
  host: string;
  hosts: readonly string[];
  rowLimit: number;
  /** Of one answer as it is sent. */
  byteLimit: number;
  timeoutMs: number;
  /** Long queries at once. */
  queries: number;
  /** Where the built page is. */
  pageFolder: string;
  version: string;
  /** Checks every answer against the contract: for tests and development. */
  strict: boolean;
}

/** The whole server but for its socket: the API, the page, and what keeps strangers out. */
export const createApp = (graph: Graph, settings: AppSettings, log: Logger): Express => {
  const { rowLimit, byteLimit, timeoutMs } = settings;
  const app = express();
  app.disable("x-powered-by");
  // Only a plain query string: nested forms would let a client build objects where text is meant.
  app.set("query parser", "simple");
  app.set(strictAnswers, settings.strict);
  app.use(headers(), onlyOwnPage(settings));

  const api = Router();
  api.use(express.json({ limit: "256kb", type: "application/json" }));
  for (const { name, handler } of allRoutes({
    graph,
    rowLimit,
    byteLimit,
    timeoutMs,
    takeTurn: turns(settings.queries),
  })) {
    const { method, path } = endpoint(name);
    api[method === "GET" ? "get" : "post"](path, handler);
  }
  api.use(documentation(shelf(), settings.version));
  api.use(nothingHere);
  app.use("/api", api);

  app.use(page(settings.pageFolder));
  app.use(nothingHere);
  app.use(answerProblem(log));
  return app;
};
