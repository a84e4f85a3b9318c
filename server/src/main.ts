import { loadFacts } from "@chengmai/data";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { createApp } from "./app.ts";
import { readEnv } from "./env.ts";
import { unknownUnlocked } from "./graph/guard/unlocked.ts";
import { namedQueries } from "./graph/queries.ts";
import { openGraph } from "./open-graph.ts";
import { project } from "./project.ts";
import { seedAtStart } from "./seed-at-start.ts";
import { startFailure } from "./start-failure.ts";

const say = (message: string): boolean => process.stderr.write(`${message}\n`);

const main = async (): Promise<void> => {
  const settings = readEnv(process.env);
  const log = pino({ level: settings.logLevel }, pino.destination(2));
  const facts = loadFacts();
  namedQueries();

  const leaving = new AbortController();
  const graph = await openGraph(settings, say);
  // The graph is seeded before anyone looks; a database that is away is not waited for.
  let seeding = Promise.resolve();
  await new Promise<void>((ready, failed) => {
    const options = { log: say, signal: leaving.signal, away: ready };
    seeding = seedAtStart(graph, facts, options);
    seeding.then(ready, failed);
  });
  seeding
    .then(async () => {
      for (const name of await unknownUnlocked(graph)) {
        say(`CHENGMAI_WRITES names ${name}, but there is no such database.`);
      }
    })
    .catch((error: unknown) => log.warn({ err: error }, "CHENGMAI_WRITES could not be checked"));
  seeding.catch((error: unknown) => log.error({ err: error }, "seeding failed"));

  const strict = process.env["NODE_ENV"] === "development";
  const app = createApp(graph, { ...settings, ...project(), queries: 16, strict }, log);
  const server = app.listen(settings.port, settings.host, (error) => {
    if (error) return end(error);
    const { port } = server.address() as AddressInfo;
    const host = settings.host.includes(":") ? `[${settings.host}]` : settings.host;
    process.stdout.write(`Chengmai is at http://${host}:${port}\n`);
  });

  const end = (error?: unknown): void => {
    if (error) say(startFailure(error, settings));
    process.exitCode = error ? 1 : 0;
    leaving.abort();
    server.close();
    server.closeAllConnections();
    void graph.close().finally(() => process.exit());
  };
  process.once("SIGINT", () => end());
  process.once("SIGTERM", () => end());
};

// Who started this was killed and can send no signal any more.
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
main().catch((error: unknown) => {
  say(startFailure(error));
  process.exit(1);
});
