import type { ErrorRequestHandler, Request, RequestHandler } from "express";
import type { Logger } from "pino";
import { GraphError } from "../graph/graph-error.ts";
import { problemOf } from "./problem.ts";

const instanceOf = (request: Request): string => request.originalUrl.slice(0, 2000);

/** Every failure of every route ends here and leaves as `application/problem+json`. */
export const answerProblem =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    // Whoever left hears nothing, and what their leaving ended is no fault.
    if (response.destroyed) return;
    const problem = problemOf(error, instanceOf(request));
    if (problem.status === 500) log.error({ err: error, instance: problem.instance }, "unforeseen");
    if (problem.status === 429) response.set("Retry-After", "1");
    response.status(problem.status).type("application/problem+json").send(JSON.stringify(problem));
  };

/** Ends the API's router: an address without a route is said to be one. */
export const nothingHere: RequestHandler = (request) => {
  throw new GraphError("not-found", `${request.method} ${request.path} is not part of this API`);
};
