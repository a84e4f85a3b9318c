import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Output } from "../../contract/index.ts";
import { serve, type Served } from "../api/served.ts";
import { engines } from "../foreign/open.ts";
import { clear } from "./world.ts";

/** More than are looked at one by one. */
const many = 2500;
/** More kinds than a list of some would hold. */
const kinds = Array.from({ length: 70 }, (_, at) => `LEADS_${at}`);

describe.each(engines())("what may be added to a pattern of many matches › %s", (_, open) => {
  let served: Served;
  let last: string;
  const next = async (id: string): Promise<Output<"next">> => {
    const body = { nodes: [{ id, free: true }], relationshipIds: [], at: id };
    const reply = await served.post("/patterns/next", body);
    expect(reply).toMatchObject({ status: 200 });
    return reply.body as Output<"next">;
  };
  beforeAll(async () => {
    served = await serve(open, {}, async (graph) => {
      await graph.write([
        { text: "MATCH (n) DETACH DELETE n" },
        { text: `UNWIND range(1, ${many}) AS i CREATE (:Stall {lensed: true, at: i})` },
        { text: "CREATE (:Well {lensed: true}), (:Fair {lensed: true})" },
      ]);
      const text = "MATCH (s:Stall) RETURN elementId(s) AS id ORDER BY id DESC LIMIT 1";
      last = String((await graph.read(text)).rows[0]?.[0]);
      const params = { last };
      const of = "MATCH (s:Stall) WHERE elementId(s) = $last MATCH";
      await graph.write([
        { text: `${of} (w:Well) CREATE (s)-[:DRAWS_FROM]->(w)`, params },
        ...kinds.map((kind) => ({ text: `${of} (f:Fair) CREATE (f)-[:${kind}]->(s)`, params })),
      ]);
    });
  });
  afterAll(async () => {
    await clear(served.graph);
    await served.close();
  });

  it("is offered though only the last of them has it", async () => {
    const offered = await next(last);
    expect(offered).toContainEqual({
      type: "DRAWS_FROM",
      direction: "out",
      label: "Well",
      matches: 1,
      atLeast: false,
    });
  });

  it("is offered in all its kinds, however many they are", async () => {
    const offered = (await next(last)).filter(({ direction }) => direction === "in");
    expect(offered.map(({ type }) => type).toSorted()).toEqual(kinds.toSorted());
    expect(offered.every(({ matches }) => matches === 1)).toBe(true);
  });
});
