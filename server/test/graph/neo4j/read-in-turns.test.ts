import { createServer, connect, type AddressInfo, type Socket } from "node:net";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, describe, expect, inject, it } from "vitest";
import { driverInTurns, readInTurns } from "../../../src/graph/neo4j/connection/read-in-turns.ts";

const bytes = 8_000_000;
const server = createServer((socket) => void socket.end(Buffer.alloc(bytes)));
const address = new Promise<AddressInfo>((resolve) =>
  server.listen(0, "127.0.0.1", () => resolve(server.address() as AddressInfo)),
);
afterAll(() => void server.close());

/** The parts that were read in each turn of the loop, once a while has passed in which nobody read. */
const partsByTurn = async (prepare: (socket: Socket) => void): Promise<number[]> => {
  const socket = connect((await address).port, "127.0.0.1");
  const parts: number[] = [];
  let read = 0;
  let turn = -1;
  let now = 0;
  socket.on("data", (part: Buffer) => {
    read += part.length;
    if (turn !== now) parts.push(0);
    turn = now;
    parts.push((parts.pop() ?? 0) + 1);
    // So slow a reader that more has come when it looks again.
    const until = performance.now() + 1;
    while (performance.now() < until);
  });
  const tick = (): void => {
    now += 1;
    if (!socket.destroyed) setImmediate(tick);
  };
  tick();
  prepare(socket);
  await new Promise((resolve) => socket.once("close", resolve));
  expect(read).toBe(bytes);
  return parts;
};

describe("a socket that is read in turns", () => {
  it("gives others a turn after two parts at most, and loses nothing", async () => {
    expect(Math.max(...(await partsByTurn(readInTurns)))).toBeLessThanOrEqual(2);
  });

  it("is needed: without it more is read in one turn", async () => {
    expect(Math.max(...(await partsByTurn(() => undefined)))).toBeGreaterThan(2);
  });
});

const access = inject("neo4j");

/** The most rows of a large answer that come in one turn of the loop, where who takes them is slow. */
const mostRowsInTurn = async (driver: Driver): Promise<number> => {
  const session = driver.session({ fetchSize: 1000 });
  const inTurn = new Map<number, number>();
  let now = 0;
  let over = false;
  const tick = (): void => {
    now += 1;
    if (!over) setImmediate(tick);
  };
  tick();
  await new Promise<void>((resolve, reject) => {
    session.run("UNWIND range(1, 200) AS i RETURN range(1, 8000) AS many").subscribe({
      onNext() {
        inTurn.set(now, (inTurn.get(now) ?? 0) + 1);
        const until = performance.now() + 3;
        while (performance.now() < until);
      },
      onCompleted: () => resolve(),
      onError: reject,
    });
  });
  over = true;
  await session.close();
  await driver.close();
  return Math.max(...inTurn.values());
};

const opened = (): Driver => {
  const { uri = "", username = "", password = "" } = access ?? {};
  return neo4j.driver(uri, neo4j.auth.basic(username, password));
};

describe.skipIf(access === null)("a large answer of Neo4j", () => {
  it("comes in parts with turns of others between", async () => {
    // Two parts of 64 kB hold six of its rows; without turns it is some eighty.
    expect(await mostRowsInTurn(driverInTurns(opened()))).toBeLessThan(10);
  });
});
