import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import { compareFacts } from "../../src/facts/seeding/compare-facts.ts";
import { seed } from "../../src/facts/seeding/seed.ts";
import { engines, type Opened } from "./engines.ts";
import { smallFacts } from "./facts.ts";

const none = { version: "none", nodes: [], relationships: [] };
const agreed = { missing: [], different: [], foreign: [] };

describe.each(engines())("facts against the graph › %s", (_, open) => {
  let opened: Opened;
  let graph: Graph;
  beforeAll(async () => {
    opened = await open();
    ({ graph } = opened);
    await seed(graph, none);
    await seed(graph, smallFacts);
  });
  afterAll(async () => {
    await seed(graph, none);
    await opened.close();
  });

  const afterwards = async (text: string) => {
    await graph.write([{ text }]);
    return compareFacts(graph, smallFacts);
  };

  it("finds none amiss in what was seeded", async () => {
    expect(await compareFacts(graph, smallFacts)).toEqual(agreed);
  });

  it("names a node that says something else", async () => {
    const text = "MATCH (n:City {id: 'city:test-a'}) SET n.name = 'other'";
    expect(await afterwards(text)).toEqual({ ...agreed, different: ["city:test-a"] });
  });

  it("names what is missing, a node and its relationships", async () => {
    const { missing } = await afterwards("MATCH (n:City {id: 'city:test-b'}) DETACH DELETE n");
    expect(missing).toContain("city:test-b");
    expect(missing.length).toBeGreaterThan(1);
  });

  it("names what carries our mark and is no fact", async () => {
    const { foreign } = await afterwards("CREATE (:City {id: 'city:test-new', chengmai: 'x'})");
    expect(foreign).toEqual(["city:test-new"]);
  });
});
