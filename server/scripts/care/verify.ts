import { readEnv } from "../../src/env.ts";
import { checksFor, openToVerify } from "./checks.ts";
import { runCommand, say, usage } from "./command.ts";

if (process.argv.length > 2)
  usage("npm run verify takes no words; it looks at the configured graph.");

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Says one line of a check, and whether it holds. */
const line = async (name: string, check: () => Promise<string>): Promise<boolean> => {
  try {
    say(`✓ ${name}: ${await check()}`);
    return true;
  } catch (error) {
    say(`✗ ${name}: ${reason(error)}`);
    process.exitCode = 1;
    return false;
  }
};

await runCommand(async () => {
  const settings = readEnv(process.env);
  let graph: Awaited<ReturnType<typeof openToVerify>> | undefined;
  const opened = await line("the graph opens", async () => {
    graph = await openToVerify(settings, say);
    const { version, database, nodes, relationships } = await graph.health();
    return `${database} on ${graph.engine} ${version}, ${nodes} nodes and ${relationships} relationships`;
  });
  for (const { name, run } of graph && opened ? checksFor(settings) : [])
    if (graph) await line(name, () => run(graph as NonNullable<typeof graph>));
  await graph?.close();
  if (settings.neo4j)
    say("The files of a Neo4j are checked by its own tool: neo4j-admin database check.");
});
