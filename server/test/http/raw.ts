import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import type { RawReply } from "../../scripts/fuzz/judge.ts";

export type { RawReply };

// Bytes come as letters of Latin-1 until it is known where the body begins and ends.
const parsed = (text: string): RawReply => {
  const end = text.indexOf("\r\n\r\n");
  const head = end < 0 ? text : text.slice(0, end);
  const [first = "", ...lines] = head.split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => {
      const [name = "", ...value] = line.split(":");
      return [name.toLowerCase(), value.join(":").trim()];
    }),
  );
  const rest = Buffer.from(text.slice(head.length + 4), "latin1");
  // What follows is an answer to another request.
  const body = rest.subarray(0, Number(headers["content-length"] ?? rest.length)).toString();
  return { status: Number(first.split(" ")[1] ?? 0), headers, body };
};

/** Whoever says nothing for so long will never say anything. */
const silentMs = 25_000;

/** Sends bytes as they are, and gives the first answer there was when the server ended the connection. */
export const sendBytes = async (url: string, bytes: string): Promise<RawReply> => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let text = "";
  socket.on("data", (chunk) => (text += chunk.toString("latin1")));
  // A reset after the answer is an end as well.
  socket.on("error", () => undefined);
  socket.write(Buffer.from(bytes, "latin1"));
  await Promise.race([once(socket, "close"), once(AbortSignal.timeout(silentMs), "abort")]);
  if (!socket.closed) {
    socket.destroy();
    throw new Error(`not ended within ${silentMs} ms`);
  }
  return parsed(text);
};

/** A request with headers that fetch would not send. */
export const ask = (
  url: string,
  headers: Record<string, string> = {},
  { method = "GET", body }: { method?: string; body?: string } = {},
): Promise<RawReply> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    sent.setTimeout(silentMs, () => sent.destroy(new Error(`no answer within ${silentMs} ms`)));
    sent.on("error", reject).end(body);
  });

/** The slug of a problem, or what came in its place. */
export const slugIn = ({ body, headers }: RawReply): string =>
  String(headers["content-type"]).startsWith("application/problem+json")
    ? (JSON.parse(body) as { type: string }).type.replace("/problems/", "")
    : `no problem: ${body.slice(0, 100)}`;

/** Posts a body by fetch, as JSON unless the headers say otherwise. */
export const post = async (
  url: string,
  body: string | Buffer<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<RawReply> => {
  const sent = { "content-type": "application/json", ...headers };
  const response = await fetch(url, { method: "POST", headers: sent, body });
  const { status } = response;
  return { status, headers: Object.fromEntries(response.headers), body: await response.text() };
};
