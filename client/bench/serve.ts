import { readFile } from "node:fs/promises";
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

/** Hands a question on to the server as its own page would ask it. */
const pass = (api: string, asked: IncomingMessage, answer: ServerResponse): void => {
  const { host: _host, origin: _origin, ...headers } = asked.headers;
  const sent = request(api + (asked.url ?? "/"), { method: asked.method, headers }, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(answer);
  });
  sent.once("error", () => answer.writeHead(502).end());
  asked.pipe(sent);
};

/** Serves a folder, and the API beside it: both pages get their files and answers in the same way. */
export const serveFolder = async (folder: string, api: string) => {
  const server = createServer((asked, answer) => {
    const path = new URL(asked.url ?? "/", "http://localhost").pathname;
    if (path.startsWith("/api/")) return pass(api, asked, answer);
    const file = join(folder, normalize(path === "/" ? "/index.html" : path));
    readFile(file).then(
      (bytes) => answer.writeHead(200, { "content-type": types[extname(file)] ?? "" }).end(bytes),
      () => answer.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => void server.listen(0, "127.0.0.1", () => ready()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
