import { connect, type Socket } from "node:net";
import type { Fault } from "../fault.ts";
import { heldInWords } from "../held.ts";
import { until } from "../until.ts";

const connections = 1000;
/** Each address may have 256. */
const addresses = ["127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.5"];
const letterMs = 500;
/** The server ends them after 30 s; a machine that has more to do takes longer. */
const endedMs = 120_000;

const head = "POST /api/cypher HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
const whole = `${head}Content-Length: 100000\r\n\r\n`;

/** Sends the text letter by letter, and begins again with its last part. */
const slowly = (socket: Socket, text: string): void => {
  let at = 0;
  const timer = setInterval(() => {
    socket.write(text[at] ?? "x");
    at += 1;
  }, letterMs);
  socket.once("close", () => clearInterval(timer));
};

/** Ways to keep a connection without asking anything. */
const ways: ((socket: Socket) => void)[] = [
  () => undefined,
  (socket) => socket.write(head.slice(0, 40)),
  (socket) => socket.end(head),
  (socket) => slowly(socket, head),
  (socket) => {
    socket.write(whole);
    slowly(socket, '{"text": "');
  },
];

/** Holds many connections open: idle, half closed, with heads and bodies that come letter by letter. */
export const manyConnections: Fault = {
  id: "many-connections",
  words: `${connections} connections: idle, half closed, and with heads and bodies letter by letter`,
  async run(trial) {
    const server = await trial.serve();
    const { hostname, port } = new URL(server.url);
    const atRest = server.held();
    const wrong: string[] = [];
    let highest = 0;
    let longestMs = 0;
    while (trial.more()) {
      const began = performance.now();
      const open = new Set<Socket>();
      for (let i = 0; i < connections; i += 1) {
        const localAddress = addresses[i % addresses.length];
        const to = { host: hostname, port: Number(port), allowHalfOpen: true, localAddress };
        const socket = connect({ ...to, localAddress: localAddress ?? hostname });
        open.add(socket);
        socket.on("error", () => undefined);
        socket.once("connect", () => ways[i % ways.length]?.(socket));
        socket.once("end", () => socket.end());
        socket.once("close", () => open.delete(socket));
        socket.resume();
      }
      const ended = await until(async () => {
        highest = Math.max(highest, server.held().serverMb);
        const { status } = await server.ask("RETURN 1 AS one");
        if (status !== 200) wrong.push(`a query got ${status}`);
        return open.size === 0;
      }, endedMs);
      if (!ended) wrong.push(`${open.size} connections were never ended`);
      longestMs = Math.max(longestMs, performance.now() - began);
      for (const socket of open) socket.destroy();
    }
    if (!(await until(() => server.held().files <= atRest.files + 8, 30_000)))
      wrong.push(`${server.held().files - atRest.files} files were left open`);
    const figures = [
      `all ended after ${(longestMs / 1000).toFixed(1)} s at most; at most ${highest.toFixed(0)} MB`,
      `at rest before: ${heldInWords(atRest)}`,
      `at rest after: ${heldInWords(server.held())}`,
    ];
    return { acknowledged: 0, lost: 0, wrong, figures };
  },
};
