import { loadFacts } from "@chengmai/data";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { createApp, type AppSettings } from "../../src/app.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { createSocket, type SocketLimits } from "../../src/http/wire/socket.ts";
import { seed } from "../../src/facts/seeding/seed.ts";
import type { Opened } from "../seed/engines.ts";

export interface Reply {
  status: number;
  type: string | null;
  body: unknown;
}

/** A running server on a real engine; it holds the built-in graph unless it was filled otherwise. */
export interface Served {
  url: string;
  graph: Graph;
  get(path: string): Promise<Reply>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Reply>;
  /** The engine's id of a node of ours, such as `city:suzhou`. */
  idOf(ours: string): Promise<string>;
  close(): Promise<void>;
}

const settings: AppSettings = {
  host: "127.0.0.1",
  hosts: [],
  rowLimit: 5000,
  byteLimit: 32_000_000,
  timeoutMs: 60_000,
  queries: 4,
  pageFolder: "/nowhere",
  version: "0.0.0",
  strict: true,
};

const replyOf = async (response: Response): Promise<Reply> => {
  const type = response.headers.get("content-type");
  const text = await response.text();
  return { status: response.status, type, body: type?.includes("json") ? JSON.parse(text) : text };
};

/** Serves a graph on a free port; `close` ends the server alone. */
export const listen = async (graph: Graph, changed: Partial<AppSettings & SocketLimits> = {}) => {
  const app = createApp(
    graph,
    { ...settings, ...changed },
    pino({ level: process.env["CHENGMAI_LOG"] ?? "silent" }),
  );
  const socket = createSocket(app, { tls: null, ...changed });
  const { server } = socket;
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await socket.close();
  };
  return { url, close, socket };
};

const seeded = async (graph: Graph): Promise<void> => {
  await seed(graph, loadFacts());
};

export const serve = async (
  open: () => Promise<Opened>,
  changed: Partial<AppSettings> = {},
  fill = seeded,
): Promise<Served> => {
  const { graph, close: leave } = await open();
  await fill(graph);
  const { url, close } = await listen(graph, changed);
  return {
    url,
    graph,
    get: async (path) => replyOf(await fetch(`${url}/api${path}`)),
    post: async (path, body, headers = {}) => {
      const sent = { "content-type": "application/json", accept: "application/json", ...headers };
      const text = typeof body === "string" ? body : JSON.stringify(body);
      return replyOf(
        await fetch(`${url}/api${path}`, { method: "POST", headers: sent, body: text }),
      );
    },
    idOf: async (ours) => {
      const { rows } = await graph.read("MATCH (n {id: $ours}) RETURN elementId(n) AS id", {
        ours,
      });
      return String(rows[0]?.[0]);
    },
    close: async () => {
      await close();
      await leave();
    },
  };
};
