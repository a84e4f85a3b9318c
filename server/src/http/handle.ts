import type { Request, RequestHandler } from "express";
import { endpoint, type EndpointName, type Output, type Parsed } from "../../contract/index.ts";
import { askerOf, type Asker } from "./signing/asker.ts";
import { attended } from "./sending/attended.ts";
import { readInput } from "./read-input.ts";
import { Refused } from "./refused.ts";
import { answerJson } from "./sending/unread.ts";

/** What an endpoint does, once its input is known to be well formed. */
type Work<Name extends EndpointName> = (
  input: Parsed<Name>,
  signal: AbortSignal,
  asker: Asker,
) => Promise<Output<Name>> | Output<Name>;

export interface Route {
  name: EndpointName;
  handler: RequestHandler;
  /** What it gives is gone afterwards, so that HEAD is not taken. */
  once?: boolean;
}

/** Where this setting of the app is on, answers are checked against the contract before they leave. */
export const strictAnswers = "strict answers";

/** The first of these types that the client takes. @throws Refused when it takes none */
export const accepted = <Type extends string>(request: Request, types: readonly Type[]): Type => {
  const type = request.accepts([...types]) as Type | false;
  if (type !== false) return type;
  const detail = `This is answered as ${types.join(" or ")}; let Accept name it`;
  throw new Refused("invalid-request", detail, { status: 406 });
};

/** Binds an endpoint of the contract to its work: input checked, leaving clients noticed, JSON out. */
export const handle = <Name extends EndpointName>(name: Name, work: Work<Name>): Route => ({
  name,
  handler: async (request, response) => {
    accepted(request, ["application/json"]);
    const input = readInput(name, request);
    const answer = await attended(response, (signal) => work(input, signal, askerOf(response)));
    if (request.app.enabled(strictAnswers)) endpoint(name).output.parse(answer);
    await answerJson(response, answer);
  },
});
