import type { Value } from "@chengmai/cypher";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import { seed, seedWhenNeeded } from "../../src/facts/seeding/seed.ts";
import { engines, type Opened } from "./engines.ts";
import { editedFacts, smallFacts } from "./facts.ts";

const none = { version: "none", nodes: [], relationships: [] };
const foreign = `MATCH (n:SeedTestForeign) DETACH DELETE n`;

describe.each(engines())("seed › %s", (_, open) => {
  let opened: Opened;
  let graph: Graph;
  const rows = async (text: string): Promise<Value[][]> => (await graph.read(text)).rows;
  const clear = async (): Promise<void> => {
    await graph.write([{ text: foreign }]);
    await seed(graph, none);
  };

  beforeAll(async () => {
    opened = await open();
    ({ graph } = opened);
    await clear();
  });
  afterAll(async () => {
    await clear();
    await opened.close();
  });

  it("refuses to merge into a foreign node of the same label and id, and writes nothing", async () => {
    await graph.write([
      { text: `CREATE (:City:SeedTestForeign {id: 'city:test-a', name: 'somebody else\\'s'})` },
    ]);
    await expect(seed(graph, smallFacts)).rejects.toMatchObject({ slug: "not-allowed" });
    expect(await rows(`MATCH (n) WHERE n.chengmai IS NOT NULL RETURN count(n) AS count`)).toEqual([
      [0],
    ]);
    await graph.write([{ text: foreign }]);
  });

  it("writes every fact once, however often it runs", async () => {
    const first = await seed(graph, smallFacts);
    expect(first).toEqual({ nodes: 7, relationships: 8, removed: 0, changed: true });
    expect(await seed(graph, smallFacts)).toEqual({ ...first, changed: false });
    expect(await rows(`MATCH (n) WHERE n.chengmai IS NOT NULL RETURN count(n) AS count`)).toEqual([
      [7],
    ]);
    expect(
      await rows(`MATCH ()-[r]->() WHERE r.chengmai IS NOT NULL RETURN count(r) AS count`),
    ).toEqual([[8]]);
  });

  it("adds pinyin, initials and traditional forms", async () => {
    const found = await rows(
      `MATCH (n:City {id: 'city:test-a'}) RETURN n.pinyin AS p, n.initials AS i, n.traditional AS t`,
    );
    expect(found).toEqual([
      [
        ["suce", "su ce", "suceshi", "su ce shi"],
        ["sc", "scs"],
        ["蘇測", "蘇測市"],
      ],
    ]);
  });

  it("gives its nodes a lasting key", async () => {
    const [row] = await rows(`MATCH (n:City {id: 'city:test-a'}) RETURN n`);
    expect(row?.[0]).toMatchObject({ key: "City:id:city:test-a" });
  });

  it("mends what somebody took away", async () => {
    await graph.write([{ text: `MATCH (n:City {id: 'city:test-b'}) DETACH DELETE n` }]);
    expect(await seed(graph, smallFacts)).toMatchObject({ removed: 0, changed: true });
    expect(await rows(`MATCH (n:City {id: 'city:test-b'})--() RETURN count(*) AS count`)).toEqual([
      [3],
    ]);
  });

  it("takes what left the facts out of the graph, and leaves what is not ours", async () => {
    await graph.write([
      { text: `CREATE (:City:SeedTestForeign {id: 'city:test-foreign', name: 'kept'})` },
    ]);
    const result = await seed(graph, editedFacts);
    // The district, the area as an area; its relationship, and who takes part.
    expect(result).toEqual({ nodes: 6, relationships: 6, removed: 4, changed: true });
    const names = await rows(
      `MATCH (n) WHERE n.id IN ['city:test-b', 'city:test-district', 'area:test', 'city:test-foreign']
       RETURN n.id AS id, n.name AS name, labels(n)[0] AS label ORDER BY id`,
    );
    expect(names.map(([id, name]) => [id, name])).toEqual([
      ["area:test", "测试区"],
      ["city:test-b", "杭新"],
      ["city:test-foreign", "kept"],
    ]);
    expect(names[0]?.[2]).toBe("Cluster");
  });

  it("seeds again where it seeded before, and leaves a graph of others alone unless asked", async () => {
    expect(await seedWhenNeeded(graph, smallFacts)).toMatchObject({ reason: "ours" });
    await seed(graph, none);
    // Somebody else's node is still there.
    expect(await seedWhenNeeded(graph, smallFacts)).toEqual({ reason: "not-ours", result: null });
    const asked = await seedWhenNeeded(graph, smallFacts, { asked: true });
    expect(asked).toMatchObject({ reason: "asked", result: { changed: true } });
  });
});

it("seed › embedded › seeds an empty graph by itself", async () => {
  const [, open] = engines()[0] ?? [];
  const opened = await open?.();
  expect(opened && (await seedWhenNeeded(opened.graph, smallFacts))).toMatchObject({
    reason: "empty",
  });
  await opened?.close();
});
