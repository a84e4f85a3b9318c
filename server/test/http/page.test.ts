import express, { type RequestHandler } from "express";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo, Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerProblem, nothingHere } from "../../src/http/answer-problem.ts";
import { page } from "../../src/http/page.ts";

const logged: string[] = [];
const log = pino(
  new Writable({
    write(chunk: Buffer, _encoding, done) {
      logged.push(chunk.toString());
      done();
    },
  }),
);

const listen = async (...handlers: RequestHandler[]) => {
  const app = express();
  app.get("/breaks", () => {
    throw new Error("the password is hunter2");
  });
  app.use(...handlers, nothingHere, answerProblem(log));
  const server: Server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

describe("the page", () => {
  let folder: string;
  let at: Awaited<ReturnType<typeof listen>>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "chengmai-page-"));
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "index.html"), "<title>page</title>");
    writeFileSync(join(folder, "icon.svg"), "<svg/>");
    writeFileSync(join(folder, "assets", "main-1a2b.js"), "export {}");
    at = await listen(page(folder));
  });
  afterAll(() => {
    at.server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const get = (path: string, accept = "*/*") => fetch(`${at.url}${path}`, { headers: { accept } });

  it("says with a problem that a file is not there, and gives no page in its place", async () => {
    const lost = await get("/assets/old-0000.js");
    expect(lost.status).toBe(404);
    expect(lost.headers.get("content-type")).toMatch(/problem\+json/);
    expect((await get("/favicon.png")).status).toBe(404);
    expect((await get("/../../package.json")).status).toBe(404);
  });

  it("says nothing of an error that nobody foresaw, and logs it", async () => {
    const reply = await get("/breaks");
    const text = await reply.text();
    expect([reply.status, JSON.parse(text)]).toMatchObject([500, { type: "/problems/internal" }]);
    expect(text).not.toMatch(/hunter2|page\.test|node_modules/);
    expect(logged.join("")).toContain("hunter2");
  });

  it("is at its root, and wherever a browser navigates to", async () => {
    expect(await (await get("/")).text()).toContain("<title>page");
    const deep = await get("/explore/city:suzhou", "text/html,application/xhtml+xml");
    expect(await deep.text()).toContain("<title>page");
    expect(deep.headers.get("cache-control")).toBe("no-cache");
  });

  it("has its hashed assets kept for ever, and other files asked for again", async () => {
    const asset = await get("/assets/main-1a2b.js");
    expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect((await get("/icon.svg")).headers.get("cache-control")).toBe("public, max-age=0");
  });

  it("says how to build it when it is not built", async () => {
    const empty = await listen(page(join(folder, "nowhere")));
    const reply = await fetch(empty.url);
    expect([reply.status, await reply.text()]).toEqual([
      503,
      expect.stringContaining("npm run build"),
    ]);
    empty.server.close();
  });
});
