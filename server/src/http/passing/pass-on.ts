import type { RequestHandler } from "express";
import { request as ask, type ClientRequest, type IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { Problem, ProblemSlug } from "../../../contract/index.ts";
import { Refused } from "../refused.ts";
import { askerOf } from "../signing/asker.ts";
import { askerAsHeader, askerHeader } from "./passed-asker.ts";

/** A new connection to the program behind the front. */
export type Connect = () => Duplex;

/** What is of one connection alone, and goes no further than that one. */
const ofConnection = ["connection", "expect", "keep-alive", "te", "trailer", "upgrade"];

type Headers = IncomingMessage["headers"];

const without = (headers: Headers, names: readonly string[]): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));

/** Hands a request that was let in to the program behind the front, and its answer to who asked, at their pace. */
export const passOn =
  (connect: Connect): RequestHandler =>
  (request, response, next) => {
    const sent: ClientRequest = ask({
      createConnection: connect,
      method: request.method,
      path: request.originalUrl,
      headers: {
        ...without(request.headers, ofConnection),
        [askerHeader]: askerAsHeader(askerOf(response)),
      },
    });
    // Who leaves ends what is done for them.
    response.once("close", () => sent.destroy());
    sent.once("response", (answer) => {
      // In which pieces it comes is between the front and who asked: of HTTP/1.0 none are known.
      const headers = without(answer.headers, [...ofConnection, "transfer-encoding"]);
      response.writeHead(answer.statusCode ?? 500, headers);
      // Broken off there, it is broken off here: a part is never taken for the whole.
      answer.once("error", () => response.destroy());
      answer.pipe(response);
    });
    sent.on("error", (error) => {
      if (response.headersSent || response.destroyed) response.destroy();
      else next(error);
    });
    request.pipe(sent);
  };

const isProblem = (body: unknown): body is Problem =>
  typeof body === "object" && body !== null && "type" in body && "detail" in body;

const textOf = async (answer: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of answer) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
};

/** Asks the program behind the front a question of the house's own. @throws Refused with the problem it is answered with */
export const askBehind = async (
  connect: Connect,
  path: string,
  signal?: AbortSignal,
): Promise<unknown> => {
  const nobody = askerAsHeader({ may: null, name: "house" });
  const sent = ask({ createConnection: connect, path, headers: { [askerHeader]: nobody } });
  const leave = (): void => void sent.destroy(signal?.reason as Error);
  signal?.addEventListener("abort", leave);
  try {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      sent.once("response", resolve).on("error", reject).end();
    });
    const body: unknown = JSON.parse(await textOf(answer));
    if (answer.statusCode === 200) return body;
    if (!isProblem(body)) throw new Error(`${path} was answered with ${answer.statusCode}.`);
    const slug = body.type.replace("/problems/", "") as ProblemSlug;
    throw new Refused(slug, body.detail ?? "");
  } finally {
    signal?.removeEventListener("abort", leave);
  }
};
