import { EventEmitter, once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import { opened } from "../graph/embedded/opened.ts";
import { slugIn } from "../http/raw.ts";
import { listen } from "./served.ts";

const json = { "content-type": "application/json" };
const silent =
  "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a * b) AS n";
const long = "UNWIND range(1, 20000) AS n RETURN n, $fill AS fill";

/** A client whose answer has begun to come. */
const begun = async (url: string): Promise<Socket> => {
  const { hostname, port } = new URL(url);
  const body = JSON.stringify({ text: long, params: { fill: "x".repeat(1000) } });
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  const head = ["POST /api/cypher HTTP/1.1", "Host: localhost", "Content-Type: application/json"];
  socket.write([...head, `Content-Length: ${body.length}`, "", body].join("\r\n"));
  await once(socket, "readable");
  return socket;
};

describe("a server that is told to end", () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await opened(["CREATE (:City {name: '苏州'})"], { rowLimit: 1e6, timeoutMs: 60_000 });
  });
  afterAll(() => graph.close());

  const leavingServer = async (of: Graph = graph) => {
    const leaving = new AbortController();
    const limits = { rowLimit: 1e6, byteLimit: 1e9, timeoutMs: 60_000 };
    const { url, socket } = await listen(of, { ...limits, leaving: leaving.signal });
    const leave = async (): Promise<void> => {
      leaving.abort();
      await socket.close();
    };
    return { url, leave };
  };

  it.each(["application/json", "*/*"])("says so to who waits for rows, as %s", async (accept) => {
    const asked = new EventEmitter();
    const { url, leave } = await leavingServer({
      ...graph,
      stream: (...given) => {
        asked.emit("rows");
        return graph.stream(...given);
      },
    });
    const running = once(asked, "rows");
    const body = JSON.stringify({ text: silent });
    const reply = fetch(`${url}/api/cypher`, {
      method: "POST",
      headers: { ...json, accept },
      body,
    });
    await running;
    await leave();
    const { status, headers } = await reply;
    const said = {
      status,
      headers: Object.fromEntries(headers),
      body: await (await reply).text(),
    };
    expect([said.status, slugIn(said)]).toEqual([503, "graph-unreachable"]);
    expect(said.body).toMatch(/server is ending/);
  });

  it("ends a stream that has begun with a problem as its last line", async () => {
    const { url, leave } = await leavingServer();
    const socket = await begun(url);
    const left = leave();
    let text = "";
    socket.on("data", (chunk: Buffer) => (text += chunk.toString()));
    await once(socket, "close");
    await left;
    const line = text.split("\n").findLast((each) => each.startsWith("{"));
    expect(JSON.parse(line ?? "")).toMatchObject({
      problem: {
        type: "/problems/graph-unreachable",
        detail: expect.stringMatching(/ending/) as string,
      },
    });
    expect(text).not.toContain('"summary"');
  });

  it("ends in bounded time, though somebody takes nothing", async () => {
    const { url, leave } = await leavingServer();
    const socket = await begun(url);
    socket.pause();
    await leave();
    await expect(fetch(`${url}/api/health`)).rejects.toThrow();
    socket.destroy();
  });
});
