import { once } from "node:events";
import { createServer as createWebServer } from "node:http";
import { createServer, type AddressInfo, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openNeo4j } from "../../../src/graph/neo4j/index.ts";

const access = inject("neo4j");
const limits = { timeoutMs: 5000, rowLimit: 100 };

const at = (server: Server): string => `127.0.0.1:${(server.address() as AddressInfo).port}`;

/** What is said of the address, by the first question asked there. */
const said = async (uri: string, more: { database?: string } = {}) => {
  const { username, password } = access ?? { username: "neo4j", password: "none-none" };
  const graph = openNeo4j({ ...limits, username, password, ...more, uri });
  try {
    return await graph.read("RETURN 1 AS x").then(
      () => "answers",
      ({ slug, message }) => `${slug}: ${message}`,
    );
  } finally {
    await graph.close();
  }
};

describe("an address where no neo4j answers", () => {
  let web: Server;
  let other: Server;
  beforeAll(async () => {
    web = createWebServer((_, response) => response.end("hi")).listen(0, "127.0.0.1");
    other = createServer((socket) => void socket.end("SSH-2.0-x\r\n")).listen(0, "127.0.0.1");
    await Promise.all([once(web, "listening"), once(other, "listening")]);
  });
  afterAll(() => {
    web.close();
    other.close();
  });

  it("is refused in plain words where it is none at all", () => {
    const settings = { ...limits, uri: "http://127.0.0.1:7474", username: "a", password: "b" };
    expect(() => openNeo4j(settings)).toThrow(
      /“http:\/\/127.0.0.1:7474” is no address of a Neo4j/u,
    );
  });

  it.each(["bolt", "neo4j"])("says by %s that nothing listens there", async (scheme) => {
    expect(await said(`${scheme}://127.0.0.1:1`)).toMatch(
      /^graph-unreachable: .*at \w+:\/\/127\.0\.0\.1:1: nothing listens there\. Start Neo4j/u,
    );
  });

  it.each(["bolt", "neo4j"])("says by %s that the machine's name is not known", async (scheme) => {
    expect(await said(`${scheme}://no-such-host.invalid:7687`)).toMatch(
      /^graph-unreachable: .*no machine of that name is known/u,
    );
  });

  it.each(["bolt", "neo4j"])("says by %s that a web server answers there", async (scheme) => {
    expect(await said(`${scheme}://${at(web)}`)).toMatch(
      /^graph-unreachable: .*a web server \(HTTP\).*7687/u,
    );
  });

  it("says that another program answers there", async () => {
    expect(await said(`bolt://${at(other)}`)).toMatch(/^graph-unreachable: .*is no Neo4j/u);
  });
});

describe.skipIf(access === null)("an address of a neo4j", () => {
  const { uri = "" } = access ?? {};
  const by = (scheme: string): string => uri.replace(/^\w+/u, scheme);

  it.each(["bolt+s", "bolt+ssc", "neo4j+s", "neo4j+ssc"])(
    "that does not speak %s is told to be plain",
    async (scheme) => {
      const plain = scheme.split("+")[0] ?? "";
      const reply = await said(by(scheme));
      expect(reply).toContain("graph-unreachable: ");
      expect(reply).toContain(`broke off the encryption that ${scheme}:// asks for`);
      expect(reply).toContain(`set NEO4J_URI to ${plain}://`);
    },
  );

  it.each(["bolt", "neo4j"])("without the database that is set says so by %s", async (scheme) => {
    expect(await said(by(scheme), { database: "nosuch" })).toMatch(
      /^not-found: .*no database “nosuch”.*NEO4J_DATABASE/u,
    );
  });

  it("answers by routing too", async () => {
    expect(await said(by("neo4j"))).toBe("answers");
  });
});
