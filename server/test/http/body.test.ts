import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen } from "../api/served.ts";
import { opened } from "../graph/embedded/opened.ts";
import { ask, post as postTo, slugIn } from "./raw.ts";

const type = (charset: string) => ({ "content-type": `application/json; charset=${charset}` });

describe("the body and the query string", () => {
  let url: string;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const graph = await opened(["CREATE (:City {name: '苏州'})"]);
    ({ url, close } = await listen(graph));
  });
  afterAll(() => close());

  const post = (
    body: string | Buffer<ArrayBuffer>,
    headers: Record<string, string> = {},
    path = "/api/cypher",
  ) => postTo(url + path, body, headers);

  it.each([
    ["two values of one key", `{"text": "RETURN 1", "text": "RETURN 2"}`, 400, /text: .*twice/],
    ["two, one of them escaped", `{"text": "RETURN 1", "\\u0074ext": ""}`, 400, /text: .*twice/],
    [
      "two, deep inside",
      `{"text": "RETURN 1", "params": {"a": [{"b": 1, "b": 2}]}}`,
      400,
      /b: .*twice/,
    ],
    ["a key that is no key", `{"text": "RETURN 1", "params": {"__proto__": 1}}`, 400, /__proto__/],
    [
      "100,000 brackets",
      `{"params": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
      422,
      /100 levels/,
    ],
    ["3,000 objects", `{"params": ${'{"a":'.repeat(3000)}1${"}".repeat(3000)}}`, 422, /100 levels/],
    ["brackets without end", "[".repeat(200_000), 400, /well-formed/],
    ["a number", "1", 400, /JSON object/],
    ["null", "null", 400, /JSON object/],
    ["blanks", "   ", 400, /well-formed/],
    ["UTF-16", Buffer.from(`{"text":"RETURN 1"}`, "utf16le"), 400, /well-formed|UTF-8/],
    ["half a letter", Buffer.from([0x7b, 0xe8, 0x8b, 0x7d]), 400, /UTF-8/],
  ])("takes no body of %s", async (_what, body, status, detail) => {
    const reply = await post(body);
    expect([reply.status, reply.headers["content-type"]]).toEqual([
      status,
      "application/problem+json; charset=utf-8",
    ]);
    expect(reply.body).toMatch(detail);
  });

  it("counts a compressed body by what it holds", async () => {
    const bomb = gzipSync(`{"text": "${"x".repeat(5_000_000)}"}`);
    const reply = await post(bomb, { "content-encoding": "gzip" });
    expect([bomb.length < 10_000, reply.status, slugIn(reply)]).toEqual([true, 413, "too-large"]);
    const small = gzipSync(`{"text": "RETURN 1 AS n"}`);
    expect((await post(small, { "content-encoding": "gzip" })).status).toBe(200);
    expect(slugIn(await post(small, { "content-encoding": "tea" }))).toBe("invalid-request");
    expect(slugIn(await post("no gzip", { "content-encoding": "gzip" }))).toBe("invalid-request");
  });

  it("takes UTF-8 with its mark, and no other charset", async () => {
    expect((await post(`\uFEFF{"text": "RETURN 1 AS n"}`)).status).toBe(200);
    expect((await post(`{"text": "RETURN 1 AS n"}`, type('"UTF-8"'))).status).toBe(200);
    for (const charset of ["utf-16le", "latin1", "utf-7"]) {
      expect((await post(`{"text": "RETURN 1 AS n"}`, type(charset))).body).toMatch(/UTF-8/);
    }
  });

  it("says what was said in two places, or in the wrong one", async () => {
    const text = JSON.stringify({ text: "RETURN 1 AS n", database: "chengmai" });
    expect((await post(text, {}, "/api/cypher?database=chengmai")).body).toMatch(
      /database: .*one place/,
    );
    expect((await post("{}", {}, "/api/cypher?text=RETURN%201")).body).toMatch(
      /text: .*in the body/,
    );
    const twice = await ask(`${url}/api/health?database=a&database=b`);
    expect([twice.status, twice.body]).toEqual([400, expect.stringMatching(/database: /)]);
    expect((await ask(`${url}/api/nodes/n:1?id=n:2`)).body).toMatch(/id: .*one place/);
    for (const limit of ["", "0x10", "1e1", " 5", "5.0", "51", "-1", "999999999999999999999"]) {
      const reply = await ask(`${url}/api/search?q=a&limit=${encodeURIComponent(limit)}`);
      expect([limit, reply.status]).toEqual([limit, 400]);
    }
  });
});
