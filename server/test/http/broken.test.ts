import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen } from "../api/served.ts";
import { opened } from "../graph/embedded/opened.ts";
import { sendBytes, slugIn } from "./raw.ts";

describe("what is no request that can be answered", () => {
  /** Waits for nobody: what is quick on an idle machine may be late for it. */
  let hasty: Awaited<ReturnType<typeof listen>>;
  let url: string;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const graph = await opened(["CREATE (:City {name: '苏州'})"]);
    hasty = await listen(graph, { headersMs: 300, requestMs: 600 });
    ({ url, close } = await listen(graph));
  });
  afterAll(() => Promise.all([close(), hasty.close()]));

  const head = (line: string, ...headers: string[]): string =>
    [line, `Host: ${new URL(url).host}`, "Connection: close", ...headers, "", ""].join("\r\n");
  it.each([
    ["a head of 20 KB", () => head("GET / HTTP/1.1", `X: ${"x".repeat(20_000)}`), 431, "too-large"],
    ["an address of 20 KB", () => head(`GET /${"x".repeat(20_000)} HTTP/1.1`), 431, "too-large"],
    ["a method nobody knows", () => head("BREW / HTTP/1.1"), 400, "invalid-request"],
    [
      "another protocol",
      () => "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
      400,
      "invalid-request",
    ],
    ["a header without a colon", () => head("GET / HTTP/1.1", "nonsense"), 400, "invalid-request"],
    [
      "a length that is none",
      () => head("GET / HTTP/1.1", "Content-Length: -1"),
      400,
      "invalid-request",
    ],
    [
      "a length that no number holds",
      () => head("POST /api/cypher HTTP/1.1", `Content-Length: ${"9".repeat(40)}`),
      400,
      "invalid-request",
    ],
    [
      "two lengths",
      () => head("POST /api/cypher HTTP/1.1", "Content-Length: 1", "Content-Length: 2"),
      400,
      "invalid-request",
    ],
    [
      "a length and chunks",
      () => head("POST /api/cypher HTTP/1.1", "Content-Length: 1", "Transfer-Encoding: chunked"),
      400,
      "invalid-request",
    ],
    [
      "extensions of a chunk of 30 KB",
      () =>
        `${head("POST /api/cypher HTTP/1.1", "Content-Type: application/json", "Transfer-Encoding: chunked")}2;${"a".repeat(30_000)}\r\n{}\r\n`,
      413,
      "too-large",
    ],
    ["a head that never ends", () => "GET / HTTP/1.1\r\nHost: x\r\n", 408, "invalid-request"],
    ["silence", () => "", 408, "invalid-request"],
    [
      "a body that never comes",
      () =>
        head("POST /api/cypher HTTP/1.1", "Content-Type: application/json", "Content-Length: 9"),
      408,
      "invalid-request",
    ],
    [
      "no Host",
      () => "GET /api/health HTTP/1.1\r\nConnection: close\r\n\r\n",
      400,
      "invalid-request",
    ],
    ["two Hosts", () => head("GET / HTTP/1.1", "Host: evil.example"), 400, "invalid-request"],
    ["an Expect nobody knows", () => head("GET / HTTP/1.1", "Expect: tea"), 417, "invalid-request"],
    ["CONNECT", () => head("CONNECT evil.example:443 HTTP/1.1"), 405, "wrong-method"],
    ["TRACE", () => head("TRACE /api/health HTTP/1.1"), 405, "wrong-method"],
    [
      "an address of another server",
      () => head("GET http://evil.example/api/health HTTP/1.1"),
      400,
      "invalid-request",
    ],
  ])("answers a problem to %s", async (_what, bytes, status, slug) => {
    const reply = await sendBytes(status === 408 ? hasty.url : url, bytes());
    expect([reply.status, slugIn(reply)]).toEqual([status, slug]);
    expect((JSON.parse(reply.body) as { status: number }).status).toBe(status);
  });

  it.each([
    "localhost@evil.example",
    "evil.example/localhost",
    "local host",
    "localhost:80:80",
    "localhost:http",
    "localhost:123456",
    "[bad",
    "[::1",
    "",
    "localhost#",
    "localhost?x",
    "localhost%00",
    "lоcalhost",
  ])("takes no Host as %s", async (host) => {
    const bytes = `GET /api/health HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
    const reply = await sendBytes(url, Buffer.from(bytes).toString("latin1"));
    expect([reply.status, slugIn(reply)]).toEqual([400, "invalid-request"]);
  });

  it.each(["/%zz", "/api/%", "/api/nodes/%E0%A4%A", "/api/search?q=%zz", "/api/search?q=%ff"])(
    "does not guess what %s means",
    async (path) => {
      const reply = await sendBytes(url, head(`GET ${path} HTTP/1.1`));
      expect([reply.status, slugIn(reply)]).toEqual([400, "invalid-request"]);
      expect(reply.body).toMatch(/%25/);
    },
  );

  it.each([
    "/API/health",
    "/api/Health",
    "/api/health/",
    "/%61pi/health",
    "//api/health",
    "/api//health",
    "/api/./health",
    "/./api/health",
    "/x/../api/health",
    "/api/%2e%2e/api/health",
    "/api%2fhealth",
    "/api\\health",
    "/api/health%00",
    "/api/health;a=b",
  ])("has nothing at %s, however it was asked for", async (path) => {
    const plain = await sendBytes(url, head(`GET ${path} HTTP/1.1`));
    expect([404, 400]).toContain(plain.status);
    expect(["not-found", "invalid-request"]).toContain(slugIn(plain));
    const foreign = ["Sec-Fetch-Site: cross-site", "Origin: https://evil.example"];
    expect([403, 400]).toContain(
      (await sendBytes(url, head(`GET ${path} HTTP/1.1`, ...foreign))).status,
    );
  });
});
