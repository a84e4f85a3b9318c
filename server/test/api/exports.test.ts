import { get, request, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Output, Problem } from "../../contract/index.ts";
import { engines } from "../seed/engines.ts";
import { listen, serve, type Served } from "./served.ts";

const many = "UNWIND range(1, 12000) AS n RETURN n, '城市,' + toString(n) AS name";

const fetched = (url: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { method, headers }, resolve).once("error", reject).end();
  });

const slug = (body: unknown): string => (body as Problem).type.replace("/problems/", "");

describe.each(engines())("all rows as a file › %s", (_, open) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(open, { queries: 8, timeoutMs: 60_000 });
  });
  afterAll(() => served.close());

  const order = (text: string, more: object = {}) =>
    served.post("/cypher/exports", { text, format: "csv", ...more });
  const address = async (text: string, more: object = {}): Promise<string> => {
    const { status, body } = await order(text, more);
    expect([text, status]).toEqual([text, 200]);
    return served.url + (body as Output<"exportRows">).address;
  };
  const text = async (query: string, more: object = {}): Promise<string> => {
    const response = await fetch(await address(query, more));
    // text() would take a byte order mark away.
    return Buffer.from(await response.arrayBuffer()).toString();
  };

  it.each([
    "CREATE (n:Intruder) RETURN n",
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "MATCH (n) DETACH DELETE n",
    "PROFILE RETURN 1 AS n",
    "CALL dbms.listConfig() YIELD name RETURN name",
  ])("takes no order for %s", async (query) => {
    const { status, body } = await order(query);
    expect([status, slug(body)]).toEqual([403, "not-allowed"]);
  });

  it("takes no order for another format, or for a text that cannot be read", async () => {
    expect((await order("RETURN 1 AS n", { format: "xlsx" })).status).toBe(400);
    const { body } = await order("MATCH (n)\nRETRUN n");
    expect([slug(body), (body as Problem).line]).toEqual(["cypher-syntax", 2]);
  });

  it("gives a file once, and none to who guesses", async () => {
    const url = await address("RETURN 1 AS n");
    expect((await fetch(url)).status).toBe(200);
    for (const each of [url, `${served.url}/api/cypher/exports/guessed`]) {
      const again = await fetch(each);
      expect([again.status, slug(await again.json())]).toEqual([404, "not-found"]);
    }
  });

  it("is not used up by HEAD, nor by another page, nor while too many queries run", async () => {
    const url = await address("RETURN 1 AS n");
    expect((await fetched(url, {}, "HEAD")).statusCode).toBe(405);
    for (const site of ["cross-site", "same-site"]) {
      const foreign = {
        "sec-fetch-site": site,
        "sec-fetch-mode": "navigate",
        "sec-fetch-dest": "document",
      };
      expect((await fetched(url, foreign)).statusCode).toBe(403);
    }
    const own = {
      "sec-fetch-site": "same-origin",
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "document",
    };
    expect((await fetched(url, own)).statusCode).toBe(200);
    const idle = await listen(served.graph, { queries: 0 });
    const { address: path } = (await (
      await fetch(`${idle.url}/api/cypher/exports`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ text: "RETURN 1 AS n", format: "csv" }),
      })
    ).json()) as Output<"exportRows">;
    for (let times = 0; times < 2; times += 1)
      expect((await fetch(idle.url + path)).status).toBe(429);
    await idle.close();
  });

  it("says in a problem what fails before the first row", async () => {
    const response = await fetch(await address("RETURN $missing AS n"));
    expect([response.status, slug(await response.json())]).toEqual([422, "cypher-failed"]);
    expect(response.headers.get("content-disposition")).toBeNull();
  });

  it("never makes a part look like the whole when it fails underway", async () => {
    const url = await address("UNWIND range(1, 40000) AS n RETURN 1 / (39000 - n) AS x");
    // An engine that answers only when it has all rows says it at once.
    const whole = await fetch(url)
      .then(
        async (response) => {
          const body = await response.text();
          return response.ok ? body : null;
        },
        () => null,
      )
      .catch(() => null);
    expect(whole).toBeNull();
  });

  it("holds all rows, beyond the limits of an answer on the page", async () => {
    const narrow = await listen(served.graph, { rowLimit: 10, byteLimit: 1000 });
    const reply = await fetch(`${narrow.url}/api/cypher/exports`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: many, format: "csv" }),
    });
    const { address: path } = (await reply.json()) as Output<"exportRows">;
    const lines = (await (await fetch(narrow.url + path)).text()).split("\r\n");
    expect(lines).toHaveLength(12_002);
    expect(lines[0]).toBe("n,name");
    expect(lines[12_000]).toBe(`12000,"城市,12000"`);
    await narrow.close();
  });

  it("is an attachment under its name, kept by no cache", async () => {
    const { headers } = await fetch(await address("RETURN 1 AS n", { name: '长三角 "1"' }));
    expect(headers.get("content-disposition")).toMatch(
      /^attachment; filename="[ -~]*"; filename\*=UTF-8''%E9%95%BF%E4%B8%89%E8%A7%92[%\w]*\.csv$/,
    );
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("comes in each format, with parameters", async () => {
    const query = "MATCH (c:City {id: $id}) RETURN c.nameEn AS name, -1 AS below, '=1' AS text, c";
    const params = { id: "city:suzhou" };
    const csv = await text(query, { params, byteOrderMark: true });
    expect(csv).toMatch(/^\uFEFFname,below,text,c\r\nSuzhou,-1,'=1,"\{""kind"":""node""/);
    expect(await text(query, { params, format: "tsv" })).toMatch(
      /^name\tbelow\ttext\tc\nSuzhou\t-1\t'=1\t"\{""kind""/,
    );
    expect(JSON.parse(await text(query, { params, format: "json" }))).toMatchObject({
      columns: ["name", "below", "text", "c"],
      rows: [["Suzhou", -1, "=1", { kind: "node" }]],
    });
    const [line = ""] = (await text(query, { params, format: "ndjson" })).split("\n");
    expect(JSON.parse(line)).toMatchObject({ name: "Suzhou", text: "=1", c: { kind: "node" } });
  });

  it("has its heading even when there are no rows", async () => {
    expect(await text("MATCH (n:Nowhere) RETURN n.a AS a, n.b AS b")).toBe("a,b\r\n");
  });

  it("waits for a slow reader, without holding the rest in memory", async () => {
    const url = await address("UNWIND range(1, 150000) AS n RETURN n, $fill AS fill", {
      params: { fill: "x".repeat(300) },
    });
    const response = await new Promise<IncomingMessage>((resolve) => get(url, resolve));
    response.pause();
    let before = 0;
    const stands = (): boolean => {
      const { bytesRead } = response.socket;
      const still = bytesRead > 0 && bytesRead === before;
      before = bytesRead;
      return still;
    };
    await expect.poll(stands, { interval: 250, timeout: 20_000 }).toBe(true);
    // 45 MB are to be sent; what was read until now is what sockets hold.
    expect(response.socket.bytesRead).toBeLessThan(10_000_000);
    let bytes = 0;
    for await (const chunk of response) bytes += (chunk as Buffer).length;
    expect(bytes).toBeGreaterThan(45_000_000);
  });
});
