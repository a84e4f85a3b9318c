import { type NamedQuery, rowsSchema } from "@chengmai/cypher";
import { loadFacts } from "@chengmai/data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { namedQueries, runNamed } from "../../../src/graph/queries.ts";
import { seed } from "../../../src/facts/seeding/seed.ts";
import { engines, type Opened } from "../../seed/engines.ts";
import { comparable } from "./comparable.ts";
import { samples } from "./samples.ts";

/** Both ways between an engine's ids and ours. */
interface Ids {
  own: Map<string, string>;
  ours: Map<string, string>;
}

const readIds = async ({ graph }: Opened): Promise<Ids> => {
  const nodes = `MATCH (n) WHERE n.chengmai IS NOT NULL RETURN n.id AS ours, elementId(n) AS own`;
  const relationships = `MATCH ()-[r]->() WHERE r.chengmai IS NOT NULL RETURN r.id AS ours, elementId(r) AS own`;
  const pairs = [...(await graph.read(nodes)).rows, ...(await graph.read(relationships)).rows].map(
    ([ours, own]) => [String(ours), String(own)] as const,
  );
  return { own: new Map(pairs), ours: new Map(pairs.map(([ours, own]) => [own, ours])) };
};

const available = engines();
const opened = new Map<string, Opened & Ids>();

beforeAll(async () => {
  for (const [name, open] of available) {
    const engine = await open();
    await seed(engine.graph, loadFacts());
    opened.set(name, { ...engine, ...(await readIds(engine)) });
  }
});
afterAll(async () => {
  for (const { close } of opened.values()) await close();
});

const engine = (name: string): Opened & Ids => {
  const found = opened.get(name);
  if (found === undefined) throw new Error(`${name} is not open`);
  return found;
};

const paramsOf = (name: string, query: NamedQuery): Record<string, unknown>[] => {
  const { own } = engine(name);
  const id = (ours: string): string => {
    const found = own.get(ours);
    if (found === undefined) throw new Error(`${ours} is not among the facts`);
    return found;
  };
  return samples(id)[query.name] ?? [{}];
};

/** What our graph has none of; the foreign databases are asked for it. */
const foreign = new Set(["schema/nodes-without-label"]);

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** Rows of every sample, in ids of ours; ids have no order that engines share, so `explore` is sorted. */
const answers = async (name: string, query: NamedQuery): Promise<unknown[][]> => {
  const { graph, ours } = engine(name);
  const all: unknown[][] = [];
  for (const params of paramsOf(name, query)) {
    const { rows } = await runNamed(graph, query.name, params);
    const known = rows.map((row) => comparable(row, ours));
    all.push(query.shelf === "explore" ? known.toSorted(byText) : known);
  }
  return all;
};

describe.each([...namedQueries().values()].map((query) => [query.name, query] as const))(
  "%s",
  (_, query) => {
    it.each(available.map(([name]) => name))("answers as its header says on %s", async (name) => {
      for (const params of paramsOf(name, query)) {
        const answer = await runNamed(engine(name).graph, query.name, params);
        expect(answer.columns).toEqual(query.returns.map((column) => column.name));
        expect(rowsSchema(query).parse(answer.rows)).toEqual(answer.rows);
        if (!foreign.has(query.name)) expect(answer.rows.length).toBeGreaterThan(0);
        expect(answer.summary.truncated).toBe(false);
      }
    });

    // The whole graph is counted here, and a shared Neo4j may hold more than ours.
    it.skipIf(available.length < 2 || query.shelf === "schema")(
      "says the same on all",
      async () => {
        const [first, ...others] = await Promise.all(
          available.map(async ([name]) => answers(name, query)),
        );
        for (const other of others) expect(other).toEqual(first);
      },
    );
  },
);

describe("runNamed › refuses", () => {
  it.each([
    ["a name it does not know", "patterns/none", {}, "unknown-query"],
    ["a parameter it does not know", "schema/counts", { limit: 1 }, "invalid-request"],
    ["a missing parameter", "patterns/policy-coverage", {}, "invalid-request"],
    [
      "a parameter of another type",
      "patterns/shared-mechanisms",
      { atLeast: "1" },
      "invalid-request",
    ],
  ])("%s", async (_, name, params, slug) => {
    await expect(runNamed(engine("embedded").graph, name, params)).rejects.toMatchObject({ slug });
  });
});
