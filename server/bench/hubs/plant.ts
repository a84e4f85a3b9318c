import { readEnv } from "../../src/env.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { openGraph } from "../../src/open-graph.ts";
import type { Engine } from "../engines.ts";

export const sizes = [100, 100_000] as const;

const batch = 20_000;
const nobody = (): void => undefined;

const open = ({ env }: Engine): Promise<Graph> =>
  openGraph(readEnv({ CHENGMAI_TIMEOUT_MS: "120000", ...env }), nobody);

const clean = { text: "MATCH (n:BenchHub) DETACH DELETE n" };

/** Puts a hub of each size into an engine that no server has open. Gives how to take them away again. */
export async function plantHubs(engine: Engine): Promise<() => Promise<void>> {
  const graph = await open(engine);
  await graph.write([clean]);
  for (const size of sizes) {
    await graph.write([{ text: `CREATE (:BenchHub {size: ${size}})` }]);
    for (let at = 0; at < size; at += batch)
      await graph.write([
        {
          text: `MATCH (h:BenchHub {size: ${size}}) UNWIND range(${at}, ${Math.min(size, at + batch) - 1}) AS own
CREATE (h)-[:REACHES]->(:BenchHub:BenchSpoke {own: own})`,
        },
      ]);
  }
  await graph.close();
  return async () => {
    const again = await open(engine);
    await again.write([clean]);
    await again.close();
  };
}
