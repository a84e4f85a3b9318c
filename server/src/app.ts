import { setMaxListeners } from "node:events";
import type { Shelf } from "@chengmai/cypher";
import express, { Router, type Express } from "express";
import type { Logger } from "pino";
import type { Graph } from "./graph/graph.ts";
import { queryShelves } from "./graph/queries.ts";
import { answerProblem, nothingHere } from "./http/answer-problem.ts";
import { leavingError, leavingSignal } from "./http/sending/attended.ts";
import { openDoor, type Tokens } from "./http/door.ts";
import { strictAnswers } from "./http/handle.ts";
import { headers } from "./http/headers.ts";
import { documentation } from "./http/openapi/documentation.ts";
import { onlyOwnPage } from "./http/only-own-page.ts";
import { page } from "./http/page.ts";
import { addRoutes } from "./http/routing.ts";
import { turns } from "./http/turns.ts";
import { unread, unreadAnswers } from "./http/sending/unread.ts";
import { wellFormed } from "./http/reading/well-formed.ts";
import { allRoutes } from "./routes/index.ts";
import { shelf } from "./routes/shelf.ts";
import { signingRoutes } from "./routes/signing.ts";

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
  /** The named queries that may be asked; the house's own unless said otherwise. */
  shelves?: readonly Shelf[];
  /** Checks every answer against the contract: for tests and development. */
  strict: boolean;
  /** What the door asks for; nothing, and everybody who reaches it may ask, where there are none. */
  tokens?: Tokens | null;
  /** How long an answer waits for a reader who takes nothing; 30 s unless said otherwise. */
  patienceMs?: number;
  /** Of answers that wait to be taken, all together; 256 MB unless said otherwise. */
  unreadBytes?: number;
  /** Aborts when the server ends: what still runs is ended with a word, and nothing new begins. */
  leaving?: AbortSignal;
}

const strictly = { caseSensitive: true, strict: true };

/** The whole server but for its socket: the API, the page, and what keeps strangers out. */
export const createApp = (graph: Graph, settings: AppSettings, log: Logger): Express => {
  const { rowLimit, byteLimit, timeoutMs } = settings;
  const app = express();
  app.disable("x-powered-by");
  // Only a plain query string: nested forms would let a client build objects where text is meant.
  app.set("query parser", "simple");
  app.set(strictAnswers, settings.strict);
  // Everybody who is being answered listens to it, however many they are.
  if (settings.leaving) setMaxListeners(0, settings.leaving);
  app.set(leavingSignal, settings.leaving);
  app.set(unreadAnswers, unread(settings.unreadBytes ?? 256_000_000));
  // What is written in another way is another address, so that no rule is slipped past by a capital.
  app.enable("case sensitive routing");
  app.enable("strict routing");
  app.use(headers(), wellFormed, onlyOwnPage(settings));
  app.use((_request, response, next) => {
    if (!settings.leaving?.aborted) return next();
    response.set("Connection", "close");
    throw leavingError();
  });

  const door = openDoor(settings.tokens ?? null, settings.hosts);
  const api = Router(strictly);
  const { patienceMs = 30_000, shelves = queryShelves() } = settings;
  const takeTurn = turns(settings.queries);
  api.use(door.know);
  addRoutes(api, signingRoutes(door));
  api.use(door.keep);
  const limits = { rowLimit, byteLimit, timeoutMs, patienceMs };
  addRoutes(api, allRoutes({ graph, shelves, ...limits, takeTurn }));
  api.use(documentation(shelf(shelves), settings.version));
  api.use(nothingHere);
  app.use("/api", api);

  app.use(door.link, page(settings.pageFolder));
  app.use(nothingHere);
  app.use(answerProblem(log));
  return app;
};
