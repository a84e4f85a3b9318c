import { loadFacts } from "@chengmai/data";
import { readEnv } from "./env.ts";
import { openGraph } from "./open-graph.ts";
import { seed } from "./facts/seeding/seed.ts";
import { startFailure } from "./start-failure.ts";

const say = (message: string): boolean => process.stderr.write(`${message}\n`);

/** `npm run seed`: the built-in graph into the configured database, whatever else that holds. */
const main = async (): Promise<void> => {
  const graph = await openGraph(readEnv(process.env), say);
  try {
    const { nodes, relationships, changed } = await seed(graph, loadFacts(), { log: say });
    say(changed ? "Seeded." : `All ${nodes} nodes and ${relationships} relationships are there.`);
  } finally {
    await graph.close();
  }
};

main().catch((error: unknown) => {
  say(startFailure(error));
  process.exitCode = 1;
});
