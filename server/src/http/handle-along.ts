import type { Response } from "express";
import type { Along, Progress } from "../../contract/along.ts";
import { endpoint, type Output, type Parsed } from "../../contract/index.ts";
import { accepted, strictAnswers, type Route } from "./handle.ts";
import { problemOf } from "./problem.ts";
import { readInput } from "./read-input.ts";
import { attended } from "./sending/attended.ts";
import { answerJson } from "./sending/unread.ts";
import { written } from "./sending/written.ts";

/** Told how far a piece of work is. */
export type Tell<Answer> = (progress: Progress<Answer>) => void;

const ndjson = "application/x-ndjson";

/** Says lines while there is somebody who takes them. */
const linesTo = (response: Response) => {
  let [first, ended] = [true, false];
  const begin = (): void => {
    if (!first) return;
    first = false;
    response.status(200).type(ndjson).set("Cache-Control", "no-store");
  };
  const tell = (progress: object): void => {
    // Who is behind is told the next one.
    if (response.destroyed || ended || response.writableNeedDrain) return;
    begin();
    response.write(`${JSON.stringify({ progress })}\n`);
  };
  const end = async (said: object): Promise<void> => {
    ended = true;
    const pieces = await written(said);
    if (response.destroyed) return;
    begin();
    for (const piece of pieces) response.write(piece);
    response.end("\n");
  };
  return { tell, end };
};

/** As `handle`, for what takes long: whole, or with lines that tell how far it is for who accepts NDJSON. */
export const handleAlong = <Name extends Along>(
  name: Name,
  work: (
    input: Parsed<Name>,
    signal: AbortSignal,
    tell: Tell<Output<Name>>,
  ) => Promise<Output<Name>>,
): Route => ({
  name,
  handler: async (request, response) => {
    const told = accepted(request, ["application/json", ndjson]) === ndjson;
    const input = readInput(name, request);
    const { tell, end } = linesTo(response);
    const say: Tell<Output<Name>> = told ? tell : () => undefined;
    try {
      const answer = await attended(response, (signal) => work(input, signal, say));
      if (request.app.enabled(strictAnswers)) endpoint(name).output.parse(answer);
      await (told ? end({ answer }) : answerJson(response, answer));
    } catch (error) {
      // Where a line was said already, the status was, too.
      if (!response.headersSent || response.destroyed) throw error;
      await end({ problem: problemOf(error, request.originalUrl) });
    }
  },
});
