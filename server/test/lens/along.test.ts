import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Output, Problem } from "../../contract/index.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { serve, type Served } from "../api/served.ts";
import { engines } from "../seed/engines.ts";

const [embedded] = engines();

type Line = {
  progress?: { share: number | null; found?: Output<"motifs"> };
  answer?: unknown;
  problem?: Problem;
};

const linesOf = async (response: Response): Promise<Line[]> =>
  (await response.text())
    .trimEnd()
    .split("\n")
    .map((text) => JSON.parse(text) as Line);

/** Towns on many roads: so many triples of them that to count and to shuffle them takes its time. */
const fill = async (graph: Graph): Promise<void> => {
  const towns = Array.from({ length: 400 }, (_, at) => ({ at, of: at % 8 }));
  const roads = towns.flatMap(({ at }) =>
    [8, 30, 102, 228, 394].map((far) => ({ a: at, b: (at * 3 + far) % towns.length })),
  );
  await graph.write([
    { text: "CREATE CONSTRAINT town_at FOR (n:Town) REQUIRE n.at IS UNIQUE" },
    { text: "UNWIND $towns AS t CREATE (n:Town {at: t.at, name: 'Town'})", params: { towns } },
    {
      text: "UNWIND $shires AS s CREATE (n:Shire {at: s, name: 'Shire'})",
      params: { shires: [...Array(8).keys()] },
    },
    {
      text: "UNWIND $towns AS t MATCH (a:Town {at: t.at}) MATCH (s:Shire {at: t.of}) CREATE (a)-[:IN_SHIRE]->(s)",
      params: { towns },
    },
    {
      text: "UNWIND $roads AS r MATCH (a:Town {at: r.a}) MATCH (b:Town {at: r.b}) CREATE (a)-[:ROAD]->(b)",
      params: { roads },
    },
  ]);
};

describe("long answers that tell how far they are", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(embedded?.[1] as NonNullable<typeof embedded>[1], {}, fill);
  });
  afterAll(() => served.close());

  const send = (name: string, body: object, signal?: AbortSignal): Promise<Response> =>
    fetch(`${served.url}/api/patterns/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/x-ndjson" },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
  const lens = { rows: "Town", columns: "Shire" };
  const motifs = { group: "Shire", size: 3, shuffles: 10_000, timeoutMs: 8000 };

  it("are refused as all others where nothing was said yet", async () => {
    const unknown = await send("concepts", { rows: "Twon", columns: "Town" });
    expect([unknown.status, ((await unknown.json()) as Problem).detail]).toEqual([
      400,
      expect.stringContaining("Twon") as unknown,
    ]);
    expect((await send("motifs", { group: "Shire", size: 9 })).status).toBe(400);
  });

  it("end with what they answer otherwise", async () => {
    for (const [name, body] of [
      ["matrix", lens],
      ["projection", lens],
      ["motifs", { ...motifs, size: 2, shuffles: 5 }],
    ] as const) {
      const told = await linesOf(await send(name, body));
      const whole = await served.post(`/patterns/${name}`, body);
      expect([name, whole.status, told.at(-1)]).toEqual([name, 200, { answer: whole.body }]);
    }
  });

  it("tell shares that grow, and what was found so far", async () => {
    const told = await linesOf(await send("motifs", { ...motifs, timeoutMs: 3000 }));
    const shares = told.flatMap(({ progress }) => progress?.share ?? []);
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const last = told.flatMap(({ progress }) => progress?.found ?? []).at(-1);
    expect(last?.motifs.length).toBeGreaterThan(0);
    expect(last?.groups.length).toBeGreaterThan(0);
    const answer = told.at(-1)?.answer as Output<"motifs"> | undefined;
    expect(last?.shuffles).toBeLessThanOrEqual(answer?.shuffles ?? -1);
  });

  it("end when who waits for them leaves, so that others have their turn", async () => {
    const over = new AbortController();
    const each = Array.from({ length: 4 }, async () => {
      const reader = (await send("motifs", motifs, over.signal)).body?.getReader();
      await reader?.read();
      return reader;
    });
    // Two are worked out at once; of the other two nothing is told yet.
    await Promise.race(each);
    over.abort();
    await Promise.allSettled(each);
    await expect
      .poll(async () => (await served.post("/patterns/matrix", lens)).status, { timeout: 20_000 })
      .toBe(200);
  });
});
