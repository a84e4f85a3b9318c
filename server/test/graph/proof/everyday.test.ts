import { beforeAll, describe, expect, inject, it } from "vitest";
import { isSaid } from "./heard.ts";
import { compareEveryday, type Compared } from "./everyday/ask.ts";
import { graphNames, readEveryday } from "./everyday/corpus.ts";

/** Of a hundred everyday queries, this many run without a word. */
const wanted = 95;
const all: Compared[] = [];

describe.skipIf(!inject("neo4j")).each(graphNames)("an everyday query of the %s graph", (name) => {
  const graph = readEveryday(name);
  const found = new Map<string, Compared>();
  beforeAll(async () => {
    const access = inject("neo4j");
    if (access === null) return;
    const compared = await compareEveryday(graph, access);
    for (const each of compared) found.set(each.name, each);
    all.push(...compared);
  });

  it.each(graph.queries.map((query) => query.name))("is right or said: %s", (query) => {
    const { worth, text, theirs, ours } = found.get(query) ?? {};
    expect(worth, `${text} ${JSON.stringify({ theirs, ours })}`).toSatisfy(
      (each) => each !== "Neo4j refuses" && isSaid(each),
    );
  });
});

describe.skipIf(!inject("neo4j"))("everyday queries", () => {
  it(`are answered without a word, ${wanted} of 100`, () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    const silent = all.filter(({ worth }) => worth === "equal").length;
    expect(silent / all.length).toBeGreaterThanOrEqual(wanted / 100);
  });
});
