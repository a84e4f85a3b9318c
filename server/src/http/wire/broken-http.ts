import { STATUS_CODES, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { problemOf } from "../problem.ts";
import { Refused } from "../refused.ts";

const refused = (status: number, detail: string): Refused =>
  new Refused(status === 431 || status === 413 ? "too-large" : "invalid-request", detail, {
    status,
  });

const whatBroke = (code: string): Refused => {
  if (code === "HPE_HEADER_OVERFLOW") {
    return refused(431, "The request's head is larger than 16 KB; shorten its address or headers");
  }
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") {
    return refused(408, "The request took too long to arrive; send it again, whole");
  }
  if (code === "HPE_CHUNK_EXTENSIONS_OVERFLOW") {
    return refused(413, "The extensions of a chunk are too large; send none");
  }
  return refused(400, "This is no HTTP that can be read; send HTTP/1.1");
};

const answer = (socket: Duplex, error: Refused, headers: Record<string, string> = {}): void => {
  if (!socket.writable) return void socket.destroy();
  const problem = problemOf(error, "");
  const body = JSON.stringify(problem);
  const lines = Object.entries({
    "Content-Type": "application/problem+json; charset=utf-8",
    "Content-Length": String(Buffer.byteLength(body)),
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    Connection: "close",
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  const { status } = problem;
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${lines.join("")}\r\n${body}`);
};

/** The last answer that was begun on a connection. */
type Answering = Pick<WeakMap<Duplex, ServerResponse>, "get">;

/** Answers with a problem where Node has no request to hand on: broken HTTP, CONNECT, Expect. */
export const answerRaw = (server: Server, answering: Answering): void => {
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const begun = answering.get(socket);
    // What is said amid an answer would be read as a part of it.
    const amid = begun?.headersSent === true && !begun.writableFinished;
    if (error.code === "ECONNRESET" || amid) return void socket.destroy();
    answer(socket, whatBroke(error.code ?? ""));
  });
  server.on("connect", (_request, socket) => {
    const error = new Refused("wrong-method", "This server is no proxy; CONNECT is not taken");
    answer(socket, error, { Allow: "GET, HEAD, POST, OPTIONS" });
  });
  server.on("checkExpectation", (_request, response) => {
    const error = refused(417, "Of Expect only 100-continue is known; leave it away");
    const problem = JSON.stringify(problemOf(error, ""));
    response.writeHead(417, {
      "Content-Type": "application/problem+json; charset=utf-8",
      "Content-Length": Buffer.byteLength(problem),
      Connection: "close",
    });
    response.end(problem);
  });
};
