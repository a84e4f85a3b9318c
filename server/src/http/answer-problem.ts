import type { ErrorRequestHandler, Request, RequestHandler } from "express";
import type { Logger } from "pino";
import { GraphError } from "../graph/graph-error.ts";
import { problemOf } from "./problem.ts";
import { Refused } from "./refused.ts";

// A token in a query string is nobody else's to read, in an answer or in a log.
const instanceOf = (request: Request): string =>
  request.originalUrl.slice(0, 2000).replaceAll(/([?&]token=)[^&]*/gi, "$1…");

/** Every failure of every route ends here and leaves as `application/problem+json`. */
export const answerProblem =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    // Whoever left hears nothing, and what their leaving ended is no fault.
    if (response.destroyed) return;
    if (response.headersSent) return next(error);
    const problem = problemOf(error, instanceOf(request));
    if (problem.status === 500) log.error({ err: error, instance: problem.instance }, "unforeseen");
    if (problem.status === 429) response.set("Retry-After", "1");
    if (problem.status === 401) response.set("WWW-Authenticate", 'Bearer realm="Chengmai"');
    if (error instanceof Refused) response.set(error.headers);
    response.set("Cache-Control", "no-store");
    response.status(problem.status).type("application/problem+json").send(JSON.stringify(problem));
  };

/** Ends the API's router: an address without a route is said to be one. */
export const nothingHere: RequestHandler = (request) => {
  throw new GraphError("not-found", `${request.method} ${request.path} is not part of this API`);
};
