import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endpoint, endpointNames } from "../../contract/index.ts";
import type { AppSettings } from "../../src/app.ts";
import { tokensFor } from "../../src/http/door.ts";
import { listen } from "../api/served.ts";
import { opened } from "../graph/embedded/opened.ts";
import { ask, slugIn, type RawReply } from "./raw.ts";

const tokens = { write: "writes-and-reads-0123", read: "reads-and-nothing-else" };
const json = { "content-type": "application/json" };
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

let graph: Awaited<ReturnType<typeof opened>>;
let url: string;
let close: () => Promise<void>;
const serve = (changed: Partial<AppSettings>) =>
  listen({ ...graph, unlocked: ["chengmai"] }, { host: "0.0.0.0", tokens, ...changed });

beforeAll(async () => {
  graph = await opened(["CREATE (:City {name: '苏州'})"]);
  ({ url, close } = await serve({}));
});
afterAll(() => close());

const signIn = (token: unknown, headers: Record<string, string> = {}): Promise<RawReply> =>
  ask(
    `${url}/api/session`,
    { ...json, ...headers },
    { method: "POST", body: JSON.stringify({ token }) },
  );
const setCookie = (reply: RawReply): string => String(reply.headers["set-cookie"] ?? "");
const cookieOf = (reply: RawReply): string => setCookie(reply).split(";")[0] ?? "";
const run = (headers: Record<string, string>, write = false): Promise<RawReply> => {
  const text = write ? "CREATE (n:City {name: '无锡'}) RETURN n.name" : "RETURN 1 AS n";
  const body = JSON.stringify({ text, write });
  return ask(`${url}/api/cypher`, { ...json, ...headers }, { method: "POST", body });
};

describe("who is not signed in", () => {
  it("is refused by every endpoint but those of the session, and told how to go on", async () => {
    const open = new Set(["session", "signIn", "signOut"]);
    for (const name of endpointNames.filter((each) => !open.has(each))) {
      const { method, path } = endpoint(name);
      const reply = await ask(`${url}/api${path}`, json, { method });
      expect([name, reply.status, slugIn(reply)]).toEqual([name, 401, "not-signed-in"]);
      expect(reply.headers["www-authenticate"]).toBe('Bearer realm="Chengmai"');
      expect(reply.body).toMatch(/CHENGMAI_TOKEN/);
    }
  });

  it("is not believed who it is by a header of the house's own", async () => {
    const asker = encodeURIComponent(JSON.stringify({ may: "write", name: "house" }));
    const stranger = await run({ "x-chengmai-asker": asker });
    expect([stranger.status, slugIn(stranger)]).toEqual([401, "not-signed-in"]);
    const reader = { ...bearer(tokens.read), "x-chengmai-asker": asker };
    expect(slugIn(await run(reader, true))).toBe("not-allowed");
  });

  it.each(["/docs", "/openapi.json", "/nowhere", "/", ""])("is refused at /api%s", async (path) => {
    expect((await ask(`${url}/api${path}`)).status).toBe(401);
  });

  it.each([
    ["a wrong token", bearer("writes-and-reads-0124")],
    ["the beginning of the token", bearer("writes-and-reads")],
    ["the token as a password", { authorization: `Basic ${btoa(`:${tokens.write}`)}` }],
    ["the token as a cookie", { cookie: `chengmai_session=${tokens.write}` }],
    ["the names of objects as a cookie", { cookie: "chengmai_session=__proto__; =; ;;" }],
  ])("is refused with %s", async (_what, headers) => {
    const { port } = new URL(url);
    const own = Object.entries(headers).map(([name, value]) => [
      name,
      value.replace("_session", `_${port}`),
    ]);
    expect(slugIn(await run(Object.fromEntries(own)))).toBe("not-signed-in");
  });

  it("still gets the page, and hears how things stand", async () => {
    const standing = await ask(`${url}/api/session`);
    expect(JSON.parse(standing.body)).toEqual({ required: true, signedIn: false, may: null });
    expect((await ask(`${url}/`)).body).toMatch(/page is not built/);
  });

  it("is no cookie richer for a wrong token, and reads it nowhere", async () => {
    const reply = await signIn("wrong-and-wrong-again");
    expect([reply.status, slugIn(reply), setCookie(reply)]).toEqual([401, "not-signed-in", ""]);
    expect(reply.body).not.toContain("wrong-and-wrong-again");
    for (const token of ["", 1, null, ["a"], "x".repeat(2000)]) {
      expect(slugIn(await signIn(token))).toBe("invalid-request");
    }
  });
});

describe("who signs in", () => {
  it("gets a cookie that no script reads, no other site sends, and that is not the token", async () => {
    const reply = await signIn(tokens.write);
    expect(JSON.parse(reply.body)).toEqual({ required: true, signedIn: true, may: "write" });
    expect(setCookie(reply)).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(cookieOf(reply)).not.toContain(tokens.write);
    expect((await run({ cookie: cookieOf(reply) })).status).toBe(200);
  });

  it("has a cookie of their own, that is worth nothing once they are out", async () => {
    const [mine, yours] = [await signIn(tokens.write), await signIn(tokens.write)].map(cookieOf);
    const out = await ask(`${url}/api/session`, { cookie: mine ?? "" }, { method: "DELETE" });
    expect(JSON.parse(out.body)).toEqual({ required: true, signedIn: false, may: null });
    expect(setCookie(out)).toMatch(/=;.*Expires=Thu, 01 Jan 1970/);
    expect((await run({ cookie: mine ?? "" })).status).toBe(401);
    expect((await run({ cookie: yours ?? "" })).status).toBe(200);
  });

  it("asks with the token itself from a script", async () => {
    expect((await run(bearer(tokens.write))).status).toBe(200);
    expect((await run(bearer(tokens.read))).status).toBe(200);
  });

  it("is sent on from the link to the address without the token", async () => {
    const link = await ask(`${url}/explore?q=a%26b&token=${tokens.write}`);
    expect([link.status, link.headers["location"]]).toEqual([303, "/explore?q=a%26b"]);
    expect(link.headers["cache-control"]).toBe("no-store");
    expect((await run({ cookie: cookieOf(link) })).status).toBe(200);
    const wrong = await ask(`${url}/?token=wrong-and-wrong-again`);
    expect([wrong.status, wrong.headers["location"], setCookie(wrong)]).toEqual([303, "/", ""]);
  });

  it("is sent to no other host by a link", async () => {
    for (const path of [
      "//evil.example/",
      "/\\evil.example",
      "/%5Cevil.example",
      "/.//evil.example",
    ]) {
      const reply = await ask(`${url}${path}?token=${tokens.write}`);
      expect([path, reply.status, setCookie(reply)]).toEqual([path, 400, ""]);
    }
  });

  it("is let in at once while others at the same address try wrong tokens without end", async () => {
    const wrong = Array.from({ length: 60 }, (_each, at) => signIn(`wrong-and-wrong-${at}`));
    const right = await signIn(tokens.write);
    expect(right.status).toBe(200);
    const replies = await Promise.all(wrong);
    const refused = replies.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(20);
    expect(refused[0]?.headers["retry-after"]).toBe("1");
  });
});

const limits = (token: string) => ask(`${url}/api/cypher/limits`, bearer(token));

describe("who may only read", () => {
  it("reads, and is refused each write with the reason", async () => {
    const cookie = cookieOf(await signIn(tokens.read));
    expect((await run({ cookie })).status).toBe(200);
    for (const headers of [{ cookie }, bearer(tokens.read)]) {
      const reply = await run(headers, true);
      expect([reply.status, slugIn(reply)]).toEqual([403, "not-allowed"]);
      expect(reply.body).toMatch(/CHENGMAI_READ_TOKEN/);
    }
    expect((await run(bearer(tokens.write), true)).status).toBe(200);
  });

  it("is told so by the limits, where the other token may write", async () => {
    expect(JSON.parse((await limits(tokens.read)).body)).toMatchObject({ writes: false });
    expect(JSON.parse((await limits(tokens.write)).body)).toMatchObject({ writes: true });
  });
});

describe("the cookie's care", () => {
  it("believes a proxy only for a name that the operator gave it", async () => {
    const proxied = await serve({ hosts: ["graph.lan"] });
    const secure = async (headers: Record<string, string>): Promise<boolean> => {
      const body = JSON.stringify({ token: tokens.write });
      const sent = { ...json, ...headers };
      const reply = await ask(`${proxied.url}/api/session`, sent, { method: "POST", body });
      return setCookie(reply).includes("; Secure");
    };
    const https = { "x-forwarded-proto": "https" };
    expect(await secure({ ...https, host: "graph.lan" })).toBe(true);
    expect(await secure({ host: "graph.lan" })).toBe(false);
    expect(await secure({ ...https, host: "127.0.0.1:7475" })).toBe(false);
    await proxied.close();
  });
});

describe("what is asked for", () => {
  it("is nothing only where nobody else can come, and no token was given", () => {
    for (const host of ["127.0.0.1", "127.8.8.8", "::1", "localhost"]) {
      expect([host, tokensFor(host, {})]).toEqual([host, null]);
      expect(tokensFor(host, { write: tokens.write })).toMatchObject({ made: false });
      expect(tokensFor(host, { read: tokens.read })).toMatchObject({ made: true });
    }
    for (const host of ["0.0.0.0", "::", "10.0.0.7", "127.1", "graph.lan", "localhost.lan"]) {
      expect(tokensFor(host, {})).toMatchObject({ made: true });
      expect(tokensFor(host, {})?.tokens.write).toMatch(/^[\w-]{32}$/);
      expect(tokensFor(host, tokens)).toEqual({ tokens, made: false });
    }
  });

  it("is nothing where there are no tokens: everybody may do what the operator allows", async () => {
    const open = await serve({ tokens: null });
    const standing = await ask(`${open.url}/api/session`);
    expect(JSON.parse(standing.body)).toEqual({ required: false, signedIn: true, may: "write" });
    expect((await ask(`${open.url}/api/health`)).status).toBe(200);
    await open.close();
  });
});
