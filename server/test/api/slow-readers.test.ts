import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Output } from "../../contract/index.ts";
import { engines } from "../seed/engines.ts";
import { listen, serve, type Served } from "./served.ts";

// More than the buffers of both sockets hold.
const long = "UNWIND range(1, 20000) AS n RETURN n, $fill AS fill";
const params = { fill: "x".repeat(1000) };
const json = { "content-type": "application/json" };

type Listened = Awaited<ReturnType<typeof listen>>;

const postBytes = (body: object, accept: string): string => {
  const text = JSON.stringify(body);
  return [
    "POST /api/cypher HTTP/1.1",
    "Host: localhost",
    `Accept: ${accept}`,
    "Content-Type: application/json",
    `Content-Length: ${text.length}`,
    "",
    text,
  ].join("\r\n");
};

/** A client who asks, and takes nothing of the answer once it has begun. */
const deaf = async (url: string, bytes: string): Promise<Socket> => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  socket.write(bytes);
  await once(socket, "readable");
  socket.pause();
  return socket;
};

const order = async (url: string): Promise<string> => {
  const body = JSON.stringify({ text: long, params, format: "csv" });
  const reply = await fetch(`${url}/api/cypher/exports`, { method: "POST", headers: json, body });
  const { address } = (await reply.json()) as Output<"exportRows">;
  return `GET ${address} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
};
const connections = ({ socket: { server } }: Listened): Promise<number> =>
  new Promise((resolve, reject) =>
    server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  );

describe.each(engines())("who takes nothing › %s", (_, open) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(open, {}, async () => undefined);
  });
  afterAll(() => served.close());

  const asking: [string, (url: string) => Promise<string>][] = [
    ["a stream", async () => postBytes({ text: long, params, rowLimit: 1e6 }, "*/*")],
    ["an answer", async () => postBytes({ text: long, params, rowLimit: 1e6 }, "application/json")],
    ["a file", order],
  ];

  it.each(asking)("of %s is cut off, and keeps nobody else out", async (_what, bytes) => {
    const limits = { rowLimit: 1e6, byteLimit: 1e9, timeoutMs: 60_000 };
    const narrow = await listen(served.graph, { ...limits, queries: 1, patienceMs: 1000 });
    const socket = await deaf(narrow.url, await bytes(narrow.url));
    const run = async (): Promise<number> => {
      const body = JSON.stringify({ text: "RETURN 1 AS n" });
      const sent = { method: "POST", headers: json, body };
      return (await fetch(`${narrow.url}/api/cypher`, sent)).status;
    };
    // The one turn comes back.
    await expect.poll(run, { timeout: 20_000 }).toBe(200);
    // The other connection is the one that asks.
    await expect.poll(() => connections(narrow), { timeout: 20_000 }).toBeLessThanOrEqual(1);
    socket.destroy();
    await narrow.close();
  });

  it("has given its turn back as soon as all rows are made, while they wait to be taken", async () => {
    const wide = { rowLimit: 1e6, byteLimit: 1e9, queries: 1, patienceMs: 600_000 };
    const narrow = await listen(served.graph, wide);
    const text = "UNWIND range(1, 400) AS n RETURN n, $fill AS fill";
    const few = { text, params: { fill: "x".repeat(20_000) } };
    const socket = await deaf(narrow.url, postBytes(few, "*/*"));
    const body = JSON.stringify({ text: "RETURN 1 AS n" });
    const run = async (): Promise<number> =>
      (await fetch(`${narrow.url}/api/cypher`, { method: "POST", headers: json, body })).status;
    await expect.poll(run, { timeout: 20_000 }).toBe(200);
    expect(socket.bytesRead).toBeLessThan(6_000_000);
    expect(await connections(narrow)).toBe(2);
    socket.destroy();
    await narrow.close();
  });

  it("fills no memory: what is whole is refused while too much waits, and what streams goes on", async () => {
    const wide = { rowLimit: 1e6, byteLimit: 1e9, patienceMs: 600_000, unreadBytes: 1_000_000 };
    const narrow = await listen(served.graph, wide);
    const socket = await deaf(narrow.url, postBytes({ text: long, params }, "application/json"));
    const run = (accept: string): Promise<number> => {
      const body = JSON.stringify({ text: "UNWIND range(1, 1000) AS n RETURN n" });
      const sent = { method: "POST", headers: { ...json, accept }, body };
      return fetch(`${narrow.url}/api/cypher`, sent).then(({ status }) => status);
    };
    expect([await run("application/json"), await run("*/*")]).toEqual([429, 200]);
    socket.destroy();
    await expect.poll(() => run("application/json")).toBe(200);
    await narrow.close();
  });

  it("may be slow, as long as they take something", async () => {
    const narrow = await listen(served.graph, { timeoutMs: 60_000, patienceMs: 1000 });
    const socket = await deaf(narrow.url, await order(narrow.url));
    const ended = once(socket, "close");
    let bytes = 0;
    // A little at a time, for much longer in all than anybody may stay deaf.
    socket.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      socket.pause();
      setTimeout(() => socket.resume(), 5);
      if (chunk.includes("\r\n0\r\n\r\n")) socket.end();
    });
    socket.resume();
    await ended;
    expect(bytes).toBeGreaterThan(20_000_000);
    await narrow.close();
  });
});
