import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../seed/engines.ts";
import { listen, serve, type Served } from "../api/served.ts";

// fetch would not send a Host, an Origin or a Sec-Fetch header of our choosing.
const ask = (url: string, headers: Record<string, string>, method = "GET"): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on("error", reject).end(method === "POST" ? `{"text":"RETURN 1 AS n"}` : undefined);
  });

const embedded = engines().find(([name]) => name === "embedded");

describe("who may ask", () => {
  let served: Served;
  let health: string;
  let host: string;
  beforeAll(async () => {
    if (!embedded) throw new Error("the embedded engine is always there");
    served = await serve(embedded[1]);
    health = `${served.url}/api/health`;
    ({ host } = new URL(served.url));
  });
  afterAll(() => served.close());

  it("refuses a Host that is not ours, as a rebound name would send", async () => {
    for (const foreign of [
      "evil.example",
      "evil.example:7475",
      "127.0.0.1.evil.example",
      "127.1.evil.example",
    ]) {
      expect([foreign, await ask(health, { host: foreign })]).toEqual([foreign, 403]);
    }
  });

  it("answers to the names of the loopback on any port", async () => {
    for (const own of [host, "localhost", "localhost:8080", "[::1]:7475", "LOCALHOST"]) {
      expect([own, await ask(health, { host: own })]).toEqual([own, 200]);
    }
  });

  it("refuses the Origin of another page, of another port and of none", async () => {
    for (const origin of ["https://evil.example", "http://127.0.0.1:1", "null", "file://"]) {
      expect([origin, await ask(health, { host, origin })]).toEqual([origin, 403]);
    }
    expect(await ask(health, { host, origin: `http://${host}` })).toBe(200);
  });

  it("refuses it behind any number of other headers", async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`x-${at}`, "1"]));
    expect(await ask(health, { host, ...many, origin: "https://evil.example" })).toBe(403);
  });

  it("refuses what a browser says comes from another site", async () => {
    for (const site of ["cross-site", "same-site"]) {
      expect(await ask(health, { host, "sec-fetch-site": site })).toBe(403);
    }
    for (const site of ["same-origin", "none"]) {
      expect(await ask(health, { host, "sec-fetch-site": site })).toBe(200);
    }
  });

  it("refuses a foreign form's POST, which needs no preflight", async () => {
    const form = { host, "content-type": "text/plain", origin: "https://evil.example" };
    expect(await ask(`${served.url}/api/cypher`, form, "POST")).toBe(403);
    const unsaid = { host, "content-type": "text/plain" };
    expect(await ask(`${served.url}/api/cypher`, unsaid, "POST")).toBe(400);
  });

  it("lets a link from elsewhere open the documentation, but never a query", async () => {
    const link = {
      host,
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "document",
    };
    expect(await ask(`${served.url}/api/docs`, link)).toBe(200);
    expect(await ask(health, link)).toBe(403);
    expect(await ask(`${served.url}/api/docs`, { ...link, "sec-fetch-dest": "iframe" })).toBe(403);
  });

  it("sends no header that would let another page read", async () => {
    const { headers } = await fetch(health);
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("content-security-policy")).toContain("script-src 'self';");
  });

  it("answers to names that the settings add, and to any bare address when it listens on all", async () => {
    const named = await listen(served.graph, { hosts: ["graph.lan"] });
    expect(await ask(`${named.url}/api/health`, { host: "graph.lan:7475" })).toBe(200);
    expect(await ask(`${named.url}/api/health`, { host: "10.0.0.7" })).toBe(403);
    await named.close();
    const open = await listen(served.graph, { host: "0.0.0.0" });
    expect(await ask(`${open.url}/api/health`, { host: "10.0.0.7:7475" })).toBe(200);
    expect(await ask(`${open.url}/api/health`, { host: "evil.example" })).toBe(403);
    await open.close();
  });
});
