import {
  createServer,
  type RequestListener,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { neighbourOf } from "./address.ts";
import { onceAwakeFor } from "./awake.ts";
import { answerRaw } from "./broken-http.ts";

/** What a client may take of the server before it has asked anything, and after. */
export interface SocketLimits {
  /** Connections at once, of all and of one address. */
  most: number;
  mostEach: number;
  /** For the head of a request, and for all of it. */
  headersMs: number;
  requestMs: number;
  /** Between two requests. */
  idleMs: number;
  /** Who takes nothing of an answer for so long is cut off. */
  patienceMs: number;
  /** For what still runs when the server ends. */
  graceMs: number;
}

const usual: SocketLimits = {
  most: 1024,
  mostEach: 256,
  headersMs: 10_000,
  requestMs: 30_000,
  idleMs: 5000,
  patienceMs: 30_000,
  graceMs: 2000,
};

/** The server's socket and its end. */
interface Listening {
  server: Server;
  /** Takes no more requests, waits a little for those that are being answered, then ends all. */
  close(): Promise<void>;
}

const boundEach = (server: Server, most: number): void => {
  const held = new Map<string, number>();
  server.on("connection", (socket: Socket) => {
    const name = neighbourOf({ socket });
    const count = (held.get(name) ?? 0) + 1;
    held.set(name, count);
    socket.once("close", () => {
      const left = (held.get(name) ?? 1) - 1;
      if (left > 0) held.set(name, left);
      else held.delete(name);
    });
    if (count > most) socket.destroy();
  });
};

/** Makes the socket that the app is reached through; what is no HTTP is answered here. */
export const createSocket = (
  app: RequestListener,
  { tls, ...changed }: Partial<SocketLimits> & { tls?: { cert: string; key: string } | null } = {},
): Listening => {
  const limits = { ...usual, ...changed };
  const options: ServerOptions = {
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.idleMs,
    connectionsCheckingInterval: Math.min(1000, limits.headersMs),
    // A Host that is missing is refused with a problem, as one that is wrong.
    requireHostHeader: false,
  };
  const server = tls
    ? createSecureServer(
        { ...options, ...tls, handshakeTimeout: limits.headersMs, minVersion: "TLSv1.2" },
        app,
      )
    : createServer(options, app);
  server.maxConnections = limits.most;
  // A head is bounded by its length; a bound by number would drop the rest in silence.
  server.maxHeadersCount = 0;
  boundEach(server, limits.mostEach);
  const answering = new WeakMap<Duplex, ServerResponse>();
  server.on("request", ({ socket }, response) => answering.set(socket, response));
  server.timeout = limits.patienceMs;
  server.on("timeout", (socket) => {
    // A query may think for longer than anybody may stay deaf; all else that is still is ended.
    const thinks = (): boolean =>
      answering.get(socket)?.writableFinished === false && socket.writableLength === 0;
    if (thinks()) return;
    // Its last word may have come while this process slept, and be read in its next turns.
    const heard = socket.bytesRead + socket.bytesWritten;
    const stay = onceAwakeFor(Math.min(200, limits.patienceMs / 8), () => {
      if (socket.bytesRead + socket.bytesWritten === heard && !thinks()) socket.destroy();
    });
    socket.once("close", stay);
  });
  answerRaw(server, answering);
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
    // A connection that is kept alive is idle only once its answer has been taken.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const late = setTimeout(() => server.closeAllConnections(), limits.graceMs);
    await closed;
    clearInterval(idle);
    clearTimeout(late);
  };
  return { server, close };
};
