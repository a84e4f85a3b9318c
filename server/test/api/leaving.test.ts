import { request, type IncomingMessage } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Output } from "../../contract/index.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { freshFile, opened, readersOf } from "../graph/embedded/opened.ts";
import { openTestNeo4j } from "../graph/neo4j/opened.ts";
import { untilAtWork } from "../processes.ts";
import { listen } from "./served.ts";

const cross = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b";
// One that gives rows without end, and one that gives its only row never.
const endless = (mark: string): string => `${cross} RETURN a, b, '${mark}' AS mark`;
const silent = (mark: string): string => `${cross} RETURN count(a * b) AS n, '${mark}' AS mark`;

/** Sends a request, and leaves when told. */
const ask = (url: string, body: object | null, accept = "*/*") => {
  const sent = request(url, {
    method: body === null ? "GET" : "POST",
    headers: { accept, ...(body && { "content-type": "application/json" }) },
  });
  sent.on("error", () => undefined);
  const answered = new Promise<IncomingMessage>((resolve) => sent.once("response", resolve));
  sent.end(body === null ? undefined : JSON.stringify(body));
  return { answered, leave: () => sent.destroy() };
};

/** Nothing but its reader's leaving ends a query while a test lasts. */
const timeoutMs = 600_000;

const untilNone = async (list: () => Promise<unknown[]>): Promise<void> => {
  while ((await list()).length > 0) await pause(20);
};

const untilSome = async (list: () => Promise<unknown[]>): Promise<void> => {
  for (let times = 0; times < 400; times += 1) {
    if ((await list()).length > 0) return;
    await pause(50);
  }
  throw new Error("the query never ran");
};

interface Ground {
  graph: Graph;
  /** Waits until the query with this mark runs; gives what tells of it while it does. */
  running(mark: string): Promise<() => Promise<unknown[]>>;
  close(): Promise<void>;
}

const embedded = async (): Promise<Ground> => {
  const file = await freshFile();
  const made = ["CREATE (:City {name: '苏州'})"];
  const graph = await opened(made, { file, readers: 1, memoryMb: 4000 });
  return {
    graph,
    // Its one reader runs the query, which is gone when that process is.
    async running() {
      await expect.poll(() => readersOf(file), { timeout: 20_000 }).not.toEqual([]);
      const readers = await readersOf(file);
      await untilAtWork(readers);
      return async () => (await readersOf(file)).filter((pid) => readers.includes(pid));
    },
    close: async () => undefined,
  };
};

const neo4j = async (): Promise<Ground> => {
  const graph = openTestNeo4j();
  const text =
    "SHOW TRANSACTIONS YIELD currentQuery, status, metaData " +
    "WHERE currentQuery CONTAINS $mark AND NOT currentQuery STARTS WITH 'SHOW' RETURN status, metaData";
  return {
    graph,
    async running(mark) {
      const list = async () => (await graph.read(text, { mark })).rows;
      await untilSome(list);
      return list;
    },
    close: () => graph.close(),
  };
};

const grounds: [string, () => Promise<Ground>][] = [["embedded", embedded]];
if (inject("neo4j") !== null) grounds.push(["neo4j", neo4j]);

describe.each(grounds)("who leaves › %s", { timeout: 120_000 }, (engine, open) => {
  let ground: Ground;
  let server: Awaited<ReturnType<typeof listen>>;
  beforeAll(async () => {
    ground = await open();
    // The first query loads the parser and starts the reader.
    await ground.graph.read("RETURN 1 AS one");
    server = await listen(ground.graph, { timeoutMs, rowLimit: 1e9, byteLimit: 1e12 });
  });
  afterAll(async () => {
    await server.close();
    await ground.close();
  });

  const order = async (text: string): Promise<string> => {
    const reply = await fetch(`${server.url}/api/cypher/exports`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text, format: "ndjson" }),
    });
    return server.url + ((await reply.json()) as Output<"exportRows">).address;
  };

  it.each([
    ["a stream", "/cypher", "*/*"],
    ["a collected answer", "/cypher", "application/json"],
    ["a profile", "/cypher/plan", "application/json"],
    ["a file", null, "*/*"],
  ])("ends the query of %s in the database", async (name, path, accept) => {
    if (path === "/cypher/plan" && !ground.graph.abilities.profile) return;
    const mark = `leaving ${name} ${process.pid}`;
    const text = silent(mark);
    const profile = path === "/cypher/plan" && { profile: true };
    const { leave } =
      path === null
        ? ask(await order(text), null, accept)
        : ask(`${server.url}/api${path}`, { text, ...profile }, accept);
    const running = await ground.running(mark);
    leave();
    await untilNone(running);
    expect((await ground.graph.read("RETURN 1 AS one")).rows).toEqual([[1]]);
  });

  // The embedded engine gives no row before it has all.
  it.runIf(engine === "neo4j").each([
    ["a stream", false, false],
    ["a stream that is read no more", false, true],
    ["a file", true, false],
    ["a file that is read no more", true, true],
  ])("ends the query of %s midway", async (name, file, paused) => {
    const mark = `midway ${name} ${process.pid}`;
    const text = endless(mark);
    const url = file ? await order(text) : `${server.url}/api/cypher`;
    const { answered, leave } = ask(url, file ? null : { text }, "*/*");
    const response = await answered;
    response.on("error", () => undefined);
    if (paused) response.pause();
    else response.resume();
    const running = await ground.running(mark);
    await untilSome(running);
    leave();
    await untilNone(running);
  });
});
