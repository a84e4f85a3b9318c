import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { whenNpmIsGone } from "./ancestors.ts";
import { startLocalNeo4j } from "./local-neo4j/index.ts";
import { isFree } from "./local-neo4j/port.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const usual = 7687;
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const { values } = parseArgs({
  options: { folder: { type: "string" }, port: { type: "string" } },
});
const folder = values.folder ?? `${root}.chengmai/neo4j`;
const asked = values.port === undefined ? undefined : Number(values.port);
const boltPort = asked ?? ((await isFree(usual)) ? usual : undefined);

try {
  const began = Date.now();
  const server = await startLocalNeo4j({ folder, boltPort, log: say });
  say(`Neo4j is ready after ${((Date.now() - began) / 1000).toFixed(1)} s. To use it:`);
  say(`  export NEO4J_URI=${server.uri}`);
  say(`  export NEO4J_USERNAME=${server.username}`);
  say(`  export NEO4J_PASSWORD=${server.password}`);
  if (server.started) {
    say("Ctrl-C stops it.");
    const stopped = new Promise<unknown>((resolve) => {
      whenNpmIsGone(() => resolve("gone"));
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, resolve);
    });
    // A waiting promise alone does not keep the process.
    const awake = setInterval(() => undefined, 2 ** 30);
    await stopped;
    clearInterval(awake);
    say("Stopping Neo4j …");
    await server.stop();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
