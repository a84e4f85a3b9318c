import type { Shelf } from "@chengmai/cypher";
import { Router, type Express } from "express";
import type { Logger } from "pino";
import { queryShelves } from "./graph/queries.ts";
import { answerProblem, nothingHere } from "./http/answer-problem.ts";
import { openDoor, type Tokens } from "./http/door.ts";
import { headers } from "./http/headers.ts";
import { passOn, type Connect } from "./http/passing/pass-on.ts";
import { documentation } from "./http/openapi/documentation.ts";
import { onlyOwnPage } from "./http/only-own-page.ts";
import { page } from "./http/page.ts";
import { plainApp } from "./http/plain-app.ts";
import { wellFormed } from "./http/reading/well-formed.ts";
import { addRoutes } from "./http/routing.ts";
import { leavingError } from "./http/sending/attended.ts";
import { healthRoute } from "./routes/health.ts";
import { shelf } from "./routes/shelf.ts";
import { signingRoutes } from "./routes/signing.ts";

export interface FrontSettings {
  host: string;
  hosts: readonly string[];
  /** Where the built page is. */
  pageFolder: string;
  version: string;
  /** The named queries that may be asked; the house's own unless said otherwise. */
  shelves?: readonly Shelf[];
  /** Checks every answer against the contract: for tests and development. */
  strict: boolean;
  /** What the door asks for; nothing, and everybody who reaches it may ask, where there are none. */
  tokens?: Tokens | null;
  /** Aborts when the server ends: nothing new begins. */
  leaving?: AbortSignal;
}

const strictly = { caseSensitive: true, strict: true };

/** What everybody meets first: the page, the door, and what keeps strangers out. What is asked of the graph is passed on. */
export const createFront = (connect: Connect, settings: FrontSettings, log: Logger): Express => {
  const { leaving, shelves = queryShelves() } = settings;
  // What it answers by itself is small.
  const app = plainApp(settings, Infinity);
  app.use(headers(), wellFormed, onlyOwnPage(settings));
  app.use((_request, response, next) => {
    if (!leaving?.aborted) return next();
    response.set("Connection", "close");
    throw leavingError();
  });

  const door = openDoor(settings.tokens ?? null, settings.hosts);
  const api = Router(strictly);
  api.use(door.know);
  addRoutes(api, signingRoutes(door));
  api.use(door.keep);
  addRoutes(api, [healthRoute(connect)]);
  api.use(documentation(shelf(shelves), settings.version));
  api.use(passOn(connect));
  app.use("/api", api);

  app.use(door.link, page(settings.pageFolder));
  app.use(nothingHere);
  app.use(answerProblem(log));
  return app;
};
