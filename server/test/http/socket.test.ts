import { EventEmitter, once } from "node:events";
import type { RequestListener } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { sleep } from "./sleep.ts";
import { createSocket, type SocketLimits } from "../../src/http/wire/socket.ts";

const open: (() => void)[] = [];
afterEach(() => open.splice(0).forEach((close) => close()));

const here: RequestListener = (_request, response) => void response.end("here");

const listening = async (limits: Partial<SocketLimits>, listener = here) => {
  const socket = createSocket(listener, limits);
  socket.server.listen(0, "127.0.0.1");
  await once(socket.server, "listening");
  open.push(() => {
    socket.server.closeAllConnections();
    socket.server.close();
  });
  return { ...socket, port: (socket.server.address() as AddressInfo).port };
};

const joined = async (port: number): Promise<Socket> => {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  open.push(() => socket.destroy());
  await once(socket, "connect");
  return socket;
};

const answered = async (socket: Socket): Promise<boolean> => {
  socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  return Promise.race([
    once(socket, "data").then(() => true),
    once(socket, "close").then(() => false),
  ]);
};

describe("connections", () => {
  it("beyond the most of one address are closed, and the others go on", async () => {
    const { port } = await listening({ mostEach: 3 });
    const first = [await joined(port), await joined(port), await joined(port)];
    expect(await answered(await joined(port))).toBe(false);
    expect(await Promise.all(first.map(answered))).toEqual([true, true, true]);
    first[0]?.destroy();
    await expect.poll(async () => answered(await joined(port))).toBe(true);
  });

  it("beyond the most of all are closed", async () => {
    const { port } = await listening({ most: 1 });
    const first = await joined(port);
    expect(await answered(await joined(port))).toBe(false);
    expect(await answered(first)).toBe(true);
  });

  it("that ask no more are ended after a while, and one that waits for its answer is not", async () => {
    const asked = new EventEmitter();
    const { port } = await listening({ idleMs: 100, patienceMs: 100 }, (request, response) => {
      if (request.url === "/") return void response.end("here");
      asked.once("answer", () => response.end("here at last"));
      asked.emit("asked");
    });
    const [idle, waiting] = [await joined(port), await joined(port)];
    const begun = once(asked, "asked");
    waiting.write("GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n");
    await begun;
    expect(await answered(idle)).toBe(true);
    await once(idle.resume(), "close");
    const late = once(waiting, "data");
    asked.emit("answer");
    expect(String(await late)).toContain("here at last");
  });

  it("that ask again while the server sleeps are answered, though their idle time is over when it wakes", async () => {
    const { port } = await listening({ idleMs: 100 });
    const socket = await joined(port);
    expect(await answered(socket)).toBe(true);
    // What is written goes to the system at once, and waits there.
    const again = answered(socket);
    sleep(2500);
    expect(await again).toBe(true);
  });

  it("that are silent, or slow to say what they want, are ended, and free a place", async () => {
    const { port } = await listening({ most: 3, headersMs: 200, requestMs: 400 });
    const silent = await joined(port);
    const slow = await joined(port);
    slow.write("GET / HTTP/1.1\r\nHost:");
    const bodiless = await joined(port);
    bodiless.write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n");
    await Promise.all([silent, slow, bodiless].map((socket) => once(socket.resume(), "close")));
    expect(await answered(await joined(port))).toBe(true);
  });
});
