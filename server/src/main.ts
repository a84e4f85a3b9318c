import { loadFacts } from "@chengmai/data";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { createApp } from "./app.ts";
import { readEnv } from "./env.ts";
import { unknownUnlocked } from "./graph/guard/unlocked.ts";
import { namedQueries } from "./graph/queries.ts";
import { tokensFor } from "./http/door.ts";
import { createSocket } from "./http/wire/socket.ts";
import { openGraph } from "./open-graph.ts";
import { project } from "./project.ts";
import { seedAtStart } from "./seed-at-start.ts";
import { startFailure } from "./start-failure.ts";
import { addressOf, warnings } from "./welcome.ts";

let last = "";
/** To the operator. The engine and who waits for it have the same reason, which is said once. */
const say = (message: string): void => {
  if (message !== last) process.stderr.write(`${message}\n`);
  last = message;
};

const main = async (): Promise<void> => {
  const settings = readEnv(process.env);
  const log = pino({ level: settings.logLevel }, pino.destination(2));
  // What nobody waited for is told, and costs no other reader theirs.
  process.on("unhandledRejection", (error) => log.error({ err: error }, "unforeseen, unawaited"));
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
  const asked = tokensFor(settings.host, settings.tokens);
  const app = createApp(
    graph,
    {
      ...settings,
      ...project(),
      queries: 16,
      strict,
      tokens: asked?.tokens ?? null,
      leaving: leaving.signal,
    },
    log,
  );
  const socket = createSocket(app, { tls: settings.tls });
  socket.server.once("error", (error) => void end(error));
  socket.server.listen(settings.port, settings.host, () => {
    const { port } = socket.server.address() as AddressInfo;
    const address = addressOf({ ...settings, port });
    for (const line of warnings({ ...settings, port })) say(line);
    // A token that was made is printed here alone, once; one that was given is its operator's to tell.
    const link = asked?.made
      ? `Sign in by this link: ${address}/?token=${encodeURIComponent(asked.tokens.write)}\n`
      : "";
    process.stdout.write(`Chengmai is at ${address}\n${link}`);
  });

  const end = async (error?: unknown): Promise<void> => {
    if (error) say(startFailure(error, settings));
    process.exitCode = error ? 1 : 0;
    leaving.abort();
    await socket.close();
    await graph.close().finally(() => process.exit());
  };
  process.once("SIGINT", () => void end());
  process.once("SIGTERM", () => void end());
};

// Who started this was killed and can send no signal any more.
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
main().catch((error: unknown) => {
  say(startFailure(error));
  process.exit(1);
});
