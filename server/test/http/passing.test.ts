import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen } from "../api/served.ts";
import { opened } from "../graph/embedded/opened.ts";
import { sendBytes, slugIn } from "./raw.ts";

describe("what is passed on", () => {
  let url: string;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const graph = await opened(["CREATE (:City {name: '苏州'})"]);
    ({ url, close } = await listen(graph));
  });
  afterAll(() => close());

  const head = (line: string, ...headers: string[]): string =>
    [line, `Host: ${new URL(url).host}`, "Connection: close", ...headers, "", ""].join("\r\n");
  const typed = "Content-Type: application/json";
  const asked = JSON.stringify({ text: "MATCH (n:City) RETURN n.name AS name" });
  const length = `Content-Length: ${Buffer.byteLength(asked)}`;

  it("keeps its body where none is taken, so that it is refused", async () => {
    const bytes = `${head("GET /api/schema HTTP/1.1", "Transfer-Encoding: chunked")}2\r\n{}\r\n0\r\n\r\n`;
    const reply = await sendBytes(url, bytes);
    expect([reply.status, slugIn(reply)]).toEqual([400, "invalid-request"]);
    expect(reply.body).toMatch(/takes no body/);
  });

  it("takes a body in pieces", async () => {
    const [one, other] = [asked.slice(0, 9), asked.slice(9)];
    const pieces = [one, other]
      .map((each) => `${each.length.toString(16)}\r\n${each}\r\n`)
      .join("");
    const bytes = `${head("POST /api/cypher HTTP/1.1", typed, "Transfer-Encoding: chunked")}${pieces}0\r\n\r\n`;
    const reply = await sendBytes(url, bytes);
    expect([reply.status, reply.body.includes("苏州")]).toEqual([200, true]);
  });

  it("is taken with every head that the server itself takes", async () => {
    const statuses: number[] = [];
    for (let size = 16_000; size < 16_400; size += 20) {
      const bytes = head("GET /api/schema HTTP/1.1", `X: ${"x".repeat(size)}`);
      statuses.push((await sendBytes(url, bytes)).status);
    }
    expect([...new Set(statuses)]).toEqual([200, 431]);
    expect(statuses.indexOf(431)).toBe(statuses.lastIndexOf(200) + 1);
  });

  it("is answered in one piece to HTTP/1.0, which knows no others", async () => {
    const reply = await sendBytes(url, head("POST /api/cypher HTTP/1.0", typed, length) + asked);
    expect([reply.status, reply.headers["transfer-encoding"]]).toEqual([200, undefined]);
    const lines = reply.body.trimEnd().split("\n");
    expect(lines.map((line) => Object.keys(JSON.parse(line) as object)[0])).toEqual([
      "columns",
      "rows",
      "summary",
    ]);
  });

  it("is told to have come unchanged, by its tag", async () => {
    const first = await sendBytes(url, head("GET /api/schema HTTP/1.1"));
    const tag = String(first.headers["etag"]);
    const again = await sendBytes(url, head("GET /api/schema HTTP/1.1", `If-None-Match: ${tag}`));
    expect([first.status, again.status, again.body]).toEqual([200, 304, ""]);
  });

  it("is told of by HEAD as it would be answered", async () => {
    const whole = await sendBytes(url, head("GET /api/schema HTTP/1.1"));
    const reply = await sendBytes(url, head("HEAD /api/schema HTTP/1.1"));
    expect(reply.headers["content-length"]).toBe(whole.headers["content-length"]);
    expect([reply.status, reply.body]).toEqual([200, ""]);
  });
});
