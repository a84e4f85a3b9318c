import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { Fault } from "../fault.ts";
import { heldInWords } from "../held.ts";
import type { Served } from "../served.ts";
import { until } from "../until.ts";

const sockets = 64;
/** As many files as one client may have ordered. */
const files = 20;
const big = {
  text: "UNWIND range(1, 20000) AS n RETURN n, $fill AS fill",
  params: { fill: "x".repeat(3000) },
};
/** What is made ahead of all readers, with the garbage it leaves, beside what a server needs at rest. */
const mostMb = 900;
/** Who takes nothing is cut off after 30 s; on a machine that has more to do it takes longer. */
const cutOffMs = 120_000;

const json = "Content-Type: application/json\r\n";
const request = (first: string, headers: string, body: string): string =>
  `${first} HTTP/1.1\r\nHost: localhost\r\n${headers}Content-Length: ${body.length}\r\n\r\n${body}`;

const stream = (accept: string): string =>
  request("POST /api/cypher", `${json}Accept: ${accept}\r\n`, JSON.stringify(big));

const orderFile = async ({ url }: Served): Promise<string[]> => {
  const reply = await fetch(`${url}/api/cypher/exports`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...big, format: "csv" }),
  });
  const { address } = (await reply.json()) as { address?: string };
  return address === undefined ? [] : [`GET ${address} HTTP/1.1\r\nHost: localhost\r\n\r\n`];
};

/** Asks, and takes nothing of what comes. */
const deaf = async (url: string, bytes: string): Promise<Socket> => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  socket.pause();
  await once(socket, "connect");
  socket.write(bytes);
  return socket;
};

/** Orders big answers on many connections and reads none of them. */
export const slowReaders: Fault = {
  id: "slow-readers",
  words: `${sockets} connections that order big answers and files, and never read them`,
  async run(trial) {
    const server = await trial.serve();
    const atRest = server.held();
    const wrong: string[] = [];
    let highest = 0;
    let longestMs = 0;
    while (trial.more()) {
      const orders: string[] = [];
      for (let i = 0; i < files; i += 1) orders.push(...(await orderFile(server)));
      const accepts = Array.from({ length: sockets - orders.length }, (_, i) =>
        stream(i % 2 === 0 ? "application/x-ndjson" : "application/json"),
      );
      const began = performance.now();
      const all = await Promise.all(
        [...orders, ...accepts].map((bytes) => deaf(server.url, bytes)),
      );
      const cutOff = (): boolean => {
        const { serverMb, files: open } = server.held();
        highest = Math.max(highest, serverMb);
        return open <= atRest.files + 8;
      };
      // Refused as busy while the turns are taken, and answered once they are back.
      const others = until(
        async () => (await server.ask("RETURN 1 AS one").catch(() => null))?.status === 200,
        cutOffMs,
      ).then((answered) => {
        longestMs = Math.max(longestMs, performance.now() - began);
        if (!answered) wrong.push("no turn came back");
      });
      if (!(await until(cutOff, cutOffMs))) wrong.push("who never reads was not cut off");
      await others;
      for (const socket of all) socket.destroy();
    }
    if (highest > mostMb) wrong.push(`the server took ${highest.toFixed(0)} MB`);
    const figures = [
      `others were answered after ${(longestMs / 1000).toFixed(1)} s at most; at most ${highest.toFixed(0)} MB`,
      `at rest before: ${heldInWords(atRest)}`,
      `at rest after: ${heldInWords(server.held())}`,
    ];
    return { acknowledged: 0, lost: 0, wrong, figures };
  },
};
