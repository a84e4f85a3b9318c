import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { differences } from "../../../src/graph/embedded/differences/index.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import { GraphError } from "../../../src/graph/graph-error.ts";
import { opened } from "../embedded/opened.ts";
import { openTestNeo4j } from "../neo4j/opened.ts";
import { comparable } from "./comparable.ts";
import { makeGraph } from "./make-graph.ts";
import { makeQuery } from "./make-query.ts";
import { random } from "../../../scripts/fuzz/random.ts";

const first = Number(process.env["CHENGMAI_SEED"] ?? 1);
const perGraph = Number(process.env["CHENGMAI_QUERIES"] ?? 60);
const seeds = Array.from({ length: 6 }, (_, at) => first + at);

describe.skipIf(!inject("neo4j"))("both engines", () => {
  const mark = `Same${process.pid}`;
  let neo4j: Graph;
  const empty = () => neo4j.write([{ text: `MATCH (n:${mark}) DETACH DELETE n` }]);
  beforeAll(() => {
    neo4j = openTestNeo4j({ rowLimit: 100_000 });
  });
  afterAll(async () => {
    await empty();
    await neo4j.close();
  });

  it.each(seeds)("answer alike what is made from seed %i", { timeout: 180_000 }, async (seed) => {
    const choose = random(seed);
    const statements = makeGraph(choose, mark);
    await empty();
    await neo4j.write(statements.map((text) => ({ text })));
    const embedded = await opened(statements, { rowLimit: 100_000 });
    let refused = 0;
    for (let made = 0; made < perGraph; made += 1) {
      const { text, ordered } = makeQuery(choose, mark);
      const theirs = await neo4j.read(text);
      const ours = await embedded.read(text).catch((error: unknown) => {
        if (error instanceof GraphError && error.slug === "engine-cannot") return null;
        throw new Error(text, { cause: error });
      });
      if (!ours) {
        refused += 1;
        continue;
      }
      if (ours.summary.notices.length > 0) continue;
      expect(ours.columns, text).toEqual(theirs.columns);
      expect(comparable(ours.rows, ordered), text).toEqual(comparable(theirs.rows, ordered));
    }
    expect(refused, "queries refused").toBeLessThan(perGraph / 4);
  });
});

describe.skipIf(!inject("neo4j"))("Neo4j's answer to a difference", () => {
  const withoutSetup = differences.filter(({ probe: { setup = [] } }) => setup.length === 0);

  it.each(withoutSetup)(
    "is what the list says: $code",
    async ({ probe: { query, params, neo4jAnswer } }) => {
      const neo4j = openTestNeo4j();
      const { rows } = await neo4j.read(query, params);
      await neo4j.close();
      expect(rows).toEqual(neo4jAnswer);
    },
  );
});
