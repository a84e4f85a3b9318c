import { readEnv } from "../../src/env.ts";
import type { WriteStatement } from "../../src/graph/graph.ts";
import { openGraph } from "../../src/open-graph.ts";
import { randomOf } from "../../src/patterns/random.ts";
import type { Engine } from "../engines.ts";

/** As much as a lens holds at most, and a graph of which motifs are not counted in a moment. */
export const world = { rows: 3000, columns: 300, ties: 45_000, groups: 20, roads: 12_000 } as const;

const batch = 5000;
const nobody = (): void => undefined;
const clean = { text: "MATCH (n) WHERE n.benched DETACH DELETE n" };

/** Statements that make so many things, some at a time. */
const inBatches = (
  text: string,
  items: readonly Record<string, number | string>[],
): WriteStatement[] =>
  Array.from({ length: Math.ceil(items.length / batch) }, (_, at) => ({
    text: `UNWIND $items AS i ${text}`,
    params: { items: items.slice(at * batch, (at + 1) * batch) },
  }));

const some = (size: number) => Array.from({ length: size }, (_, at) => ({ at }));

const joined = (type: string, [from, to]: [string, string], own: { a: number; b: number }[]) =>
  inBatches(
    `MATCH (a:${from} {at: i.a}) MATCH (b:${to} {at: i.b}) CREATE (a)-[:${type} {claims: ['one', 'two']}]->(b)`,
    own,
  );

const statements = (): WriteStatement[] => {
  const random = randomOf(1);
  const upTo = (size: number): number => Math.floor(random() * size);
  const nodes = (label: string, size: number) => [
    {
      text: `CREATE CONSTRAINT bench_${label} IF NOT EXISTS FOR (n:${label}) REQUIRE n.at IS UNIQUE`,
    },
    ...inBatches(
      `CREATE (n:${label} {at: i.at, name: '${label} ' + i.at, benched: true})`,
      some(size),
    ),
  ];
  const drawn = (size: number, most: number, far: number) =>
    Array.from({ length: size }, () => ({ a: upTo(most), b: upTo(far) }));
  return [
    clean,
    ...nodes("BenchRow", world.rows),
    ...nodes("BenchColumn", world.columns),
    ...nodes("BenchGroup", world.groups),
    ...joined(
      "BENCH_HAS",
      ["BenchRow", "BenchColumn"],
      drawn(world.ties, world.rows, world.columns),
    ),
    // Few columns of few rows: what is left of it can be gone through to the end.
    ...joined("BENCH_USES", ["BenchRow", "BenchColumn"], drawn(6000, 800, 60)),
    ...joined(
      "BENCH_IN",
      ["BenchRow", "BenchGroup"],
      some(world.rows).map(({ at }) => ({ a: at, b: at % world.groups })),
    ),
    ...joined("BENCH_NEAR", ["BenchRow", "BenchRow"], drawn(world.roads, world.rows, world.rows)),
  ];
};

/** Puts a world of large lenses into an engine that no server has open. Gives how to take it away again. */
export async function plantWorld({ env }: Engine): Promise<() => Promise<void>> {
  const open = () => openGraph(readEnv({ CHENGMAI_TIMEOUT_MS: "120000", ...env }), nobody);
  const graph = await open();
  for (const statement of statements()) await graph.write([statement]);
  await graph.close();
  return async () => {
    const again = await open();
    await again.write([clean]);
    await again.close();
  };
}
