import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Output, PlanOperator, Problem } from "../../contract/index.ts";
import { engines } from "../seed/engines.ts";
import { serve, type Reply, type Served } from "./served.ts";

const slug = (reply: Reply): string => (reply.body as Problem).type.replace("/problems/", "");
const operators = (root: PlanOperator): string[] => [
  root.operator,
  ...root.children.flatMap(operators),
];

describe.each(engines())("POST /cypher/plan › %s", (_, open) => {
  let served: Served;
  let server: Server;
  let address: string;
  const knocks: string[] = [];
  beforeAll(async () => {
    served = await serve(open);
    server = createServer((request, response) => {
      knocks.push(request.url ?? "");
      response.end("a,b\n");
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.close();
    await served.close();
  });

  const ask = (text: string, more: object = {}): Promise<Reply> =>
    served.post("/cypher/plan", { text, ...more });
  const count = async (): Promise<number> => (await served.graph.health()).nodes;

  it.each([
    "EXPLAIN RETURN 1 AS n",
    "  /* a */ // b\n explain RETURN 1 AS n",
    "\\u0045XPLAIN RETURN 1 AS n",
    "EXPLAIN MATCH (n:City)\nDETACH DELETE n",
    "EXPLAIN CREATE (n:Intruder) RETURN n",
  ])("takes the EXPLAIN before a text for what was asked, and runs nothing: %s", async (text) => {
    const before = await count();
    for (const profile of [false, true]) {
      const { status, body } = await ask(text, { profile });
      expect([status, (body as Output<"plan">).profiled]).toEqual([200, false]);
    }
    expect(await count()).toBe(before);
  });

  it.each([
    "PROFILE RETURN 1 AS n",
    "  /* a */ // b\n profile RETURN 1 AS n",
    "\\u0050ROFILE RETURN 1 AS n",
  ])("counts where a text begins with PROFILE, or says that it cannot: %s", async (text) => {
    const reply = await ask(text);
    if (served.graph.abilities.profile) {
      expect(reply.body).toMatchObject({ profiled: true, root: { rows: 1 } });
    } else expect(slug(reply)).toBe("engine-cannot");
  });

  it("counts no write, by whatever word it is asked for", async () => {
    for (const text of [
      "PROFILE CREATE (n:Intruder) RETURN n",
      "EXPLAIN PROFILE CREATE (n:Intruder) RETURN n",
      "/*c*/ profile MATCH (n) DETACH DELETE n",
    ]) {
      const before = await count();
      expect(["not-allowed", "engine-cannot"]).toContain(slug(await ask(text)));
      expect(await count()).toBe(before);
    }
  });

  it("points into the text as it was written, EXPLAIN and all", async () => {
    const reply = await ask("EXPLAIN MATCH (n)\nRETRUN n");
    expect(reply.body).toMatchObject({ line: 2, column: 1 });
    const here = await ask("EXPLAIN RETURN nothing");
    expect(here.body).toMatchObject({ line: 1, column: 16 });
  });

  it("runs nothing when a write is planned, nor when it is to be counted", async () => {
    const before = await count();
    for (const text of [
      "CREATE (n:Intruder) RETURN n",
      "UNWIND range(1, 3) AS i CREATE (:Intruder {i: i})",
      "MATCH (n:City) DETACH DELETE n",
      "\\u0050ROFILE CREATE (n:Intruder) RETURN n",
      "/**/ \\u0050ROFILE MATCH (n) DETACH DELETE n",
      "RETURN 1 AS n; CREATE (:Intruder)",
    ]) {
      for (const profile of [false, true]) {
        const reply = await ask(text, { profile });
        if (profile) expect(reply.status).toBeGreaterThanOrEqual(400);
        expect(reply.status).toBeLessThan(500);
        expect(await count()).toBe(before);
      }
    }
  });

  it("reads no file and opens no connection, planned or counted", async () => {
    for (const from of [address, "file:///etc/passwd"]) {
      for (const profile of [false, true]) {
        for (const prefix of ["", "CYPHER runtime=slotted ", "WITH 1 AS one "]) {
          const reply = await ask(`${prefix}LOAD CSV FROM '${from}' AS line RETURN line`, {
            profile,
          });
          if (profile) expect(reply.status).toBeGreaterThanOrEqual(400);
          expect(JSON.stringify(reply.body)).not.toContain("root:");
        }
      }
    }
    expect(knocks).toEqual([]);
  });

  it("shows the plan of a write without running it", async () => {
    const { status, body } = await ask("CREATE (n:Intruder) RETURN n");
    const plan = body as Output<"plan">;
    expect([status, plan.profiled]).toEqual([200, false]);
    expect(plan.queryType).not.toBe("r");
    expect(operators(plan.root).join()).toMatch(/Create/);
  });

  it("says where a text cannot be read", async () => {
    const reply = await ask("MATCH (n)\nRETRUN n");
    expect([slug(reply), (reply.body as Problem).line]).toEqual(["cypher-syntax", 2]);
  });

  it("plans a read as a tree, also while its parameters are missing", async () => {
    const text = "MATCH (c:City)-[r]->(m) WHERE c.id = $id RETURN m LIMIT $most";
    const plan = (await ask(text)).body as Output<"plan">;
    expect(plan).toMatchObject({ queryType: "r", profiled: false });
    expect(operators(plan.root).length).toBeGreaterThan(3);
    expect(plan.root.rows).toBeNull();
  });

  it("counts while it runs, or says that this engine does not", async () => {
    const reply = await ask("MATCH (c:City) RETURN count(c) AS n", { profile: true });
    if (!served.graph.abilities.profile) {
      expect([reply.status, slug(reply)]).toEqual([422, "engine-cannot"]);
      return;
    }
    const plan = reply.body as Output<"plan">;
    expect(plan).toMatchObject({ profiled: true, root: { rows: 1 } });
    expect(plan.root.dbHits).not.toBeNull();
  });

  it("ends a profile when its time is up", async () => {
    if (!served.graph.abilities.profile) return;
    const text =
      "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a * b) AS n";
    const reply = await ask(text, { profile: true, timeoutMs: 500 });
    expect(slug(reply)).toBe("timed-out");
  });
});
