import type { RequestHandler } from "express";
import { endpoint, type EndpointName, type Output, type Parsed } from "../../contract/index.ts";
import { clientGone } from "./client-gone.ts";
import { readInput } from "./read-input.ts";

/** What an endpoint does, once its input is known to be well formed. */
export type Work<Name extends EndpointName> = (
  input: Parsed<Name>,
  signal: AbortSignal,
) => Promise<Output<Name>> | Output<Name>;

export interface Route {
  name: EndpointName;
  handler: RequestHandler;
}

/** Where this setting of the app is on, answers are checked against the contract before they leave. */
export const strictAnswers = "strict answers";

/** Binds an endpoint of the contract to its work: input checked, leaving clients noticed, JSON out. */
export const handle = <Name extends EndpointName>(name: Name, work: Work<Name>): Route => ({
  name,
  handler: async (request, response) => {
    const input = readInput(name, request);
    const signal = clientGone(response);
    const answer = await work(input, signal);
    if (signal.aborted) return;
    if (request.app.enabled(strictAnswers)) endpoint(name).output.parse(answer);
    response.json(answer);
  },
});
