import { loadFacts, type Facts } from "@chengmai/data";
import type { Logger } from "pino";
import { beginning } from "./beginning.ts";
import { createBehind } from "./behind.ts";
import { startFront } from "./front-handle.ts";
import type { Graph } from "./graph/graph.ts";
import { unknownUnlocked } from "./graph/guard/unlocked.ts";
import { namedQueries } from "./graph/queries.ts";
import { receiveOver } from "./http/passing/receiving.ts";
import { openGraph } from "./open-graph.ts";
import { seedAtStart } from "./seed-at-start.ts";
import { startFailure } from "./start-failure.ts";

let last = "";
/** To the operator. The engine and who waits for it have the same reason, which is said once. */
const say = (message: string): void => {
  if (message !== last) process.stderr.write(`${message}\n`);
  last = message;
};

/** The graph is seeded before anyone looks; a database that is away is not waited for. */
const seeded = async (
  graph: Graph,
  facts: Facts,
  log: Logger,
  signal: AbortSignal,
): Promise<void> => {
  let seeding = Promise.resolve();
  await new Promise<void>((ready, failed) => {
    seeding = seedAtStart(graph, facts, { log: say, signal, away: ready });
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
};

const main = async (): Promise<void> => {
  const { settings, log, strict } = beginning();
  const facts = loadFacts();
  namedQueries();

  const leaving = new AbortController();
  let graph: Graph | null = null;
  const end = async (failure?: string): Promise<void> => {
    if (failure !== undefined) say(failure);
    process.exitCode = failure === undefined ? 0 : 1;
    leaving.abort();
    await front.leave();
    await Promise.resolve(graph?.close()).finally(() => process.exit());
  };
  // It starts while the graph is opened, and lets nobody in before that is done.
  const front = startFront(say, (why) => void end(why));
  graph = await openGraph(settings, say);
  await seeded(graph, facts, log, leaving.signal);
  const behind = { ...settings, queries: 16, strict, leaving: leaving.signal };
  receiveOver(front.cable, createBehind(graph, behind, log));
  process.once("SIGINT", () => void end());
  process.once("SIGTERM", () => void end());
  const listening = await front.listen();
  if ("failed" in listening) return end(listening.failed);
  process.stdout.write(listening.words);
};

// Who started this was killed and can send no signal any more.
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
main().catch((error: unknown) => {
  say(startFailure(error));
  process.exit(1);
});
