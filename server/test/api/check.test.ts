import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Output } from "../../contract/index.ts";
import { childrenWith, untilAtWork } from "../processes.ts";
import { engines } from "../seed/engines.ts";
import { listen, serve, type Served } from "./served.ts";

type Marks = Output<"check">["marks"];

const placed = (found: Marks) => found.map(({ kind, line, column }) => [kind, line, column]);

const median = (millis: number[]): number =>
  millis.toSorted((a, b) => a - b)[Math.floor(millis.length / 2)] ?? 0;

describe.each(engines())("POST /cypher/check › %s", (name, open) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(open);
  });
  afterAll(() => served.close());

  const marks = async (text: string, params?: object): Promise<Marks> => {
    const reply = await served.post("/cypher/check", { text, ...(params && { params }) });
    expect([text, reply.status]).toEqual([text, 200]);
    return (reply.body as Output<"check">).marks;
  };

  // By label, for other tests may fill the same database meanwhile.
  const own = async () =>
    (await served.graph.read("MATCH (n) WHERE n:City OR n:Intruder RETURN count(n) AS n")).rows;

  it("never runs the text", async () => {
    const before = await own();
    await marks("MATCH (n) DETACH DELETE n");
    await marks(
      "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a * b) AS n",
    );
    await marks("PROFILE CREATE (n:Intruder) RETURN n");
    await marks("\\u0050ROFILE CREATE (n:Intruder) RETURN n");
    expect(await own()).toEqual(before);
  });

  it.each([
    ["MATCH (n:City)\n  DETACH DELETE n", 2, 3, /Delete/],
    ["RETURN 1 AS n UNION LOAD CSV FROM 'file:///etc/passwd' AS n RETURN n", 1, 21, /Load/i],
    ["MATCH (n:City) SET n.name = '城' RETURN n", 1, 16, /Set/],
  ])("marks what the guard would refuse, and names it: %s", async (text, line, column, named) => {
    const first = (await marks(text)).find(({ kind }) => kind === "refused");
    expect(first?.message).toMatch(named);
    expect(first?.words?.zh).toMatch(named);
    if (first?.line !== undefined) expect([first.line, first.column]).toEqual([line, column]);
  });

  it("marks a procedure that may not be called", async () => {
    const found = await marks("CALL dbms.listConfig() YIELD name RETURN name");
    expect(placed(found)).toEqual([["refused", 1, 6]]);
  });

  it("takes EXPLAIN and PROFILE for no fault, and looks at the text behind them", async () => {
    const kinds = async (text: string) =>
      (await marks(text)).map(({ kind, code, line, column }) => [kind, code, line, column]);
    const asks = ["notice", "asks-for-plan", 1, 1];
    expect(await kinds("EXPLAIN MATCH (c:City) RETURN c.name AS name")).toEqual([asks]);
    expect(await kinds("EXPLAIN MATCH (n:City) DETACH DELETE n")).toEqual([asks]);
    expect(await kinds("PROFILE MATCH (n:City) DETACH DELETE n")).toContainEqual([
      "refused",
      "not-allowed",
      1,
      24,
    ]);
    expect((await kinds("EXPLAIN MATCH (n:City)\nRETRUN n"))[1]?.slice(2)).toEqual([2, 1]);
    const [mark] = await marks("explain RETURN 1 AS n");
    expect([mark?.words?.zh, mark?.words?.en].every(Boolean)).toBe(true);
  });

  it.each([
    ["MATCH (n:City)\nRETRUN n", 2, 1],
    ["WITH '城市' AS a RETRUN a", 1, 16],
    ["WITH '😀😀' AS a RETRUN a", 1, 18],
    ["WITH '😀😀' AS a RETURN b", 1, 25],
    ["// 城市 😀\nWITH '城😀' AS a\nRETURN '城😀', b", 3, 15],
  ])("points at the place, counted as JavaScript counts: %s", async (text, line, column) => {
    expect(placed(await marks(text))).toEqual([["syntax", line, column]]);
    // The failure of a run points at the same place.
    expect((await served.post("/cypher", { text })).body).toMatchObject({ line, column });
  });

  it("finds no fault in missing parameters, nor in a text that says nothing", async () => {
    expect(await marks("MATCH (n:City) WHERE n.id = $id RETURN n LIMIT $most")).toEqual([]);
    for (const text of [" ", "// later", "/* a */ ;\n"]) expect(await marks(text)).toEqual([]);
  });

  it("finds none in a sound text", async () => {
    expect(await marks("MATCH (c:City) RETURN c.name AS name ORDER BY name")).toEqual([]);
  });

  it.runIf(name === "embedded")(
    "lists every difference a text shows, in both languages",
    async () => {
      const text =
        "MATCH (c:City)\nWHERE c.name = 1\nRETURN date('2020-01-01'), percentileDisc(c.lat, 0.9)";
      const found = await marks(text);
      expect(found.map(({ code, kind, line }) => [code, kind, line])).toEqual([
        ["text-equals-number", "cannot", 2],
        ["percentile-disc", "cannot", 3],
        ["temporal-values", "cannot", 3],
      ]);
      for (const { words } of found) expect([words?.zh, words?.en].every(Boolean)).toBe(true);
      const told = await marks("MATCH (c:City) RETURN '长三角' =~ c.name AS same");
      expect(told.map(({ code, kind }) => [code, kind])).toEqual([
        ["pattern-from-data", "differs"],
      ]);
    },
  );

  it.runIf(name === "embedded")("marks what this engine does not know", async () => {
    const found = await marks("WITH '😀' AS a\nRETURN a, nosuchfunction(1)");
    expect(placed(found)).toEqual([["cannot", 2, 11]]);
  });

  it.runIf(name === "embedded")(
    "answers from the text alone while all readers are at work",
    async () => {
      const text = "MATCH (a), (b), (c), (d) RETURN count(*) AS n";
      const long = served.post("/cypher", { text, timeoutMs: 10_000 });
      await untilAtWork(() => childrenWith("process/reader"), 100);
      const found = await marks("RETURN date('2020-01-01') AS d");
      expect(found.map(({ code }) => code)).toEqual(["temporal-values"]);
      await long;
    },
  );

  it.runIf(name === "neo4j")("passes on what the planner remarks, with its place", async () => {
    const found = await marks(
      "MATCH (n:Hamlet),\n  (m:City {colour: '😀', size: 1})\nRETURN n, id(m)",
    );
    const byCode = found.map(({ code, kind, line, column }) => [code, kind, line, column]);
    expect(byCode).toContainEqual(["01N50", "notice", 1, 10]);
    expect(byCode).toContainEqual(["01N52", "notice", 2, 12]);
    expect(byCode).toContainEqual(["01N52", "notice", 2, 26]);
    expect(byCode).toContainEqual(["03N90", "notice", 1, 1]);
    expect(found.find(({ code }) => code === "01N50")?.words?.zh).toContain("`Hamlet`");
  });

  it.runIf(name === "neo4j")(
    "points at a procedure and a function that are not there",
    async () => {
      expect(placed(await marks("CALL no.such() YIELD x RETURN x"))).toEqual([["syntax", 1, 6]]);
      expect(placed(await marks("RETURN '😀',\n no.such(1)"))).toEqual([["syntax", 2, 2]]);
    },
  );

  it("costs no more than what a run does before it runs", async () => {
    const whole =
      "MATCH (c:City)-[:MEMBER_OF]->(g:Cluster) WHERE c.name CONTAINS $part RETURN g.name AS name";
    await marks(whole);
    const checks: number[] = [];
    const runs: number[] = [];
    for (let at = 40; at < whole.length; at += 2) {
      const started = performance.now();
      await marks(whole.slice(0, at));
      const between = performance.now();
      await served.post("/cypher", { text: whole.slice(0, at + 1), params: { part: "苏" } });
      checks.push(between - started);
      runs.push(performance.now() - between);
    }
    if (process.env["CHENGMAI_LOG"] === "info") {
      process.stdout.write(`check ${median(checks)} ms, run ${median(runs)} ms\n`);
    }
    expect(median(checks)).toBeLessThan(2 * median(runs) + 20);
  });

  it("remarks on a write where writing is unlocked, and refuses what is more than that", async () => {
    const { default: database } = await served.graph.databases();
    const unlocked = await listen({ ...served.graph, unlocked: [database] });
    const found = async (text: string): Promise<Marks> => {
      const reply = await fetch(`${unlocked.url}/api/cypher/check`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ text }),
      });
      return ((await reply.json()) as Output<"check">).marks;
    };
    const before = (await served.graph.health()).nodes;
    const [first] = await found("MATCH (n:City)\nDETACH DELETE n");
    expect(first).toMatchObject({ kind: "notice", code: "would-write", line: 2, column: 1 });
    const load = await found("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line");
    expect(load.map(({ kind }) => kind)).toContain("refused");
    expect((await served.graph.health()).nodes).toBe(before);
    await unlocked.close();
  });
});
