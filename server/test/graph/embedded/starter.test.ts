import { Duplex } from "node:stream";
import type { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { openChannel } from "../../../src/graph/embedded/process/channel.ts";
import { startChild } from "../../../src/graph/embedded/process/child.ts";
import type { ReaderReply, ReaderRequest } from "../../../src/graph/embedded/process/protocol.ts";
import { childrenWith, untilAtWork } from "../../processes.ts";
import { freshFile, opened, readersOf, refusal } from "./opened.ts";

const starters = () => childrenWith("process/starter");

const killStarter = async (): Promise<void> => {
  const before = await starters();
  for (const pid of before) process.kill(pid, "SIGKILL");
  await expect.poll(starters).not.toEqual(expect.arrayContaining(before));
};

const endless =
  "UNWIND range(1, 100000) AS a UNWIND range(1, 1000000) AS b WITH a + b AS c WHERE c < 0 RETURN c";

describe("the process that starts the others", { timeout: 120_000 }, () => {
  it("is replaced when it was killed, and what it had started answers on", async () => {
    const file = await freshFile();
    const graph = await opened(["CREATE (:A)"], { file, readers: 1 });
    await graph.read("RETURN 1 AS one");
    const readers = await readersOf(file);
    await killStarter();
    expect((await graph.read("RETURN 2 AS two")).rows).toEqual([[2]]);
    expect(await readersOf(file)).toEqual(readers);
    await graph.write([{ text: "CREATE (:A)" }]);
    expect((await graph.read("MATCH (n:A) RETURN count(n) AS c")).rows).toEqual([[2]]);
  });

  it("is not needed to end a query, nor to tell of a reader's end", async () => {
    const file = await freshFile();
    const graph = await opened([], { file, readers: 1, timeoutMs: 60_000 });
    await graph.read("RETURN 1 AS one");
    await graph.explain(endless);
    const stop = new AbortController();
    const given = refusalOf(graph.read(endless, {}, { signal: stop.signal }));
    await untilAtWork(await readersOf(file));
    const left = await readersOf(file);
    await killStarter();
    stop.abort();
    expect(await given).toMatchObject({ name: "AbortError" });
    await expect.poll(() => readersOf(file)).not.toEqual(expect.arrayContaining(left));

    await graph.read("RETURN 1 AS one");
    const answer = refusal(graph.read(endless));
    const [reader] = await readersOf(file);
    await killStarter();
    if (reader !== undefined) process.kill(reader, "SIGKILL");
    expect(await answer).toMatchObject({ slug: "cypher-failed" });
  });

  it("tells how a process ended", async () => {
    const child = await startChild<ReaderReply, ReaderRequest>("reader", await freshFile());
    const said = new Promise((resolve) => child.onMessage(({ kind }) => resolve(kind)));
    await child.say({ kind: "open" });
    expect(await said).toBe("unreadable");
    child.kill();
    expect(await child.ended).toBe("SIGKILL");
  });
});

const refusalOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => new Error("it was answered"),
    (error: unknown) => error,
  );

/** A socket that gives what is written to it in pieces of this many bytes. */
const inPieces = (bytes: number): Socket => {
  const pieces = new Duplex({
    read: () => undefined,
    write(chunk: Buffer, _encoding, done) {
      for (let at = 0; at < chunk.length; at += bytes) pieces.push(chunk.subarray(at, at + bytes));
      done();
    },
  });
  return pieces as unknown as Socket;
};

describe("what is said between processes", () => {
  const messages = [
    { whole: 2n ** 63n - 1n, bytes: new Uint8Array([1, 2, 3]), none: null },
    {},
    { text: "城脉".repeat(50_000) },
    { last: true },
  ];

  it.each([1, 3, 5, 4096, 1_000_000])("arrives whole in pieces of %i bytes", async (bytes) => {
    const channel = openChannel<object, object>(inPieces(bytes));
    const heard: object[] = [];
    channel.onMessage((message) => heard.push(message));
    for (const message of messages) await channel.say(message);
    await expect.poll(() => heard).toEqual(messages);
  });
});
