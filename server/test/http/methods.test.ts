import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endpoint, endpointNames } from "../../contract/index.ts";
import { listen } from "../api/served.ts";
import { opened } from "../graph/embedded/opened.ts";
import { ask, post, slugIn, type RawReply } from "./raw.ts";

const json = { "content-type": "application/json" };
const listed = (reply: RawReply) => String(reply.headers["allow"]).split(", ").toSorted();

describe("the method and the type", () => {
  let url: string;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const graph = await opened(["CREATE (:City {name: '苏州'})"]);
    ({ url, close } = await listen(graph));
  });
  afterAll(() => close());

  it("tells for every path which methods it takes", async () => {
    const paths = new Set(endpointNames.map((name) => endpoint(name).path));
    for (const path of [...paths].map((each) => `/api${each}`).concat("/api/docs", "/", "/x.js")) {
      const here = endpointNames
        .map((name) => endpoint(name))
        .filter((each) => `/api${each.path}` === path);
      const methods: string[] = here.length > 0 ? here.map(({ method }) => method) : ["GET"];
      const unread =
        methods.includes("GET") && path !== "/api/cypher/exports/:ticket" ? ["HEAD"] : [];
      const allow = [...methods, ...unread, "OPTIONS"].toSorted();
      const options = await ask(url + path, json, { method: "OPTIONS" });
      expect([path, options.status, listed(options)]).toEqual([path, 204, allow]);
      for (const method of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]) {
        if (allow.includes(method)) continue;
        const reply = await ask(url + path, json, { method });
        expect([path, method, reply.status, listed(reply)]).toEqual([path, method, 405, allow]);
        if (method !== "HEAD") expect(slugIn(reply)).toBe("wrong-method");
      }
    }
  });

  it("wants JSON said to be JSON by every POST, even by one without a body", async () => {
    for (const name of endpointNames.filter((each) => endpoint(each).method === "POST")) {
      const path = `/api${endpoint(name).path}`;
      for (const type of [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "",
      ]) {
        const reply = await ask(url + path, type ? { "content-type": type } : {}, {
          method: "POST",
        });
        expect([name, type, reply.status, slugIn(reply)]).toEqual([
          name,
          type,
          400,
          "invalid-request",
        ]);
      }
    }
  });

  it("answers only in what the client takes", async () => {
    for (const accept of ["text/html", "application/xml", "image/*"]) {
      const reply = await ask(`${url}/api/databases`, { accept });
      expect([accept, reply.status, slugIn(reply)]).toEqual([accept, 406, "invalid-request"]);
      expect((await post(`${url}/api/cypher`, `{"text": "RETURN 1"}`, { accept })).status).toBe(
        406,
      );
    }
    for (const accept of ["application/json", "*/*", "application/*", "text/html, */*;q=0.1"]) {
      expect((await ask(`${url}/api/databases`, { accept })).status).toBe(200);
    }
  });

  it("takes no body where it would mean nothing", async () => {
    for (const method of ["GET", "DELETE"]) {
      const headers = { ...json, "content-length": "2" };
      const reply = await ask(`${url}/api/session`, headers, { method, body: "{}" });
      expect([method, reply.status]).toEqual([method, 400]);
      expect(reply.body).toMatch(/takes no body/);
    }
  });

  it("answers as if nothing was asked to an upgrade", async () => {
    const upgrade = { connection: "Upgrade", upgrade: "websocket" };
    expect((await ask(`${url}/api/databases`, upgrade)).status).toBe(200);
  });
});
