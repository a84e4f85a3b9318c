import type { Facts } from "@chengmai/data";
import { setTimeout as pause } from "node:timers/promises";
import { GraphError } from "./graph/graph-error.ts";
import type { Graph } from "./graph/graph.ts";
import { seedWhenNeeded } from "./facts/seeding/seed.ts";

const waitedFor = new Set(["graph-unreachable", "sign-in-refused", "timed-out"]);

const isAway = (error: unknown): error is GraphError =>
  error instanceof GraphError && waitedFor.has(error.slug);

/** A machine that had no room yet for what a new graph is made with: it is no reason not to start. */
const isBusy = (error: unknown): error is GraphError =>
  error instanceof GraphError && error.slug === "busy";

const cannotBeWritten = (error: unknown): error is GraphError =>
  error instanceof GraphError && ["disk-full", "busy", "changed-meanwhile"].includes(error.slug);

/** Whether a graph that could not be written to now is worth serving as it is. */
const servedAnyway = async (graph: Graph, error: unknown): Promise<string | null> =>
  cannotBeWritten(error) && (await graph.health()).nodes > 0 ? error.message : null;

/**
 * Seeds a graph that is empty or ours, as soon as it is there: a database may come up after us.
 * Resolves when that is done, or when the signal ends the waiting.
 */
export const seedAtStart = async (
  graph: Graph,
  facts: Facts,
  options: {
    log: (message: string) => void;
    signal: AbortSignal;
    everyMs?: number;
    /** Called once, when the database is found away. */
    away?: () => void;
  },
): Promise<void> => {
  const { log, signal, everyMs = 2000, away } = options;
  let told = "";
  while (!signal.aborted) {
    try {
      const { reason } = await seedWhenNeeded(graph, facts, { log });
      if (reason === "not-ours") {
        log(
          "The database holds other data and is left as it is; npm run seed adds the built-in graph.",
        );
      }
      return;
    } catch (error) {
      const why = await servedAnyway(graph, error);
      if (why !== null) {
        log(`The built-in graph is served as it is, perhaps not in its newest form. ${why}`);
        return;
      }
      if (isBusy(error)) {
        if (told !== error.slug) log(`${error.message} It is tried again until it succeeds.`);
        told = error.slug;
        await pause(everyMs, undefined, { signal }).catch(() => undefined);
        continue;
      }
      if (!isAway(error)) throw error;
      if (told === "") away?.();
      // The engine itself says who is refused and what helps.
      const waits = error.slug !== "sign-in-refused" && told !== error.slug;
      if (waits) {
        log(error.message);
        log("The database does not answer yet; waiting for it.");
      }
      told = error.slug;
      await pause(everyMs, undefined, { signal }).catch(() => undefined);
    }
  }
};
