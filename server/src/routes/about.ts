import { looksForBuiltIn } from "../facts/built-in.ts";
import type { ReadOptions } from "../graph/graph.ts";
import { lately } from "../graph/lately.ts";
import { orAborted } from "../graph/or-aborted.ts";
import { handle, type Route } from "../http/handle.ts";
import { reading, type House } from "./house.ts";

// A count that has to wait for a reader holds up nobody who only wants to know whether it is there.
const bounds = { patienceMs: 15, staleMs: 5000 };

/** Whether the graph answers, what it is and what it holds. */
export const aboutRoutes = ({ graph }: House): Route[] => {
  const healthOf = async (options: ReadOptions & { retry?: boolean }) => {
    const [health, builtIn] = await Promise.all([
      graph.health(options),
      looksForBuiltIn(graph, options),
    ]);
    return { ...health, builtIn };
  };
  const known = lately((database) => healthOf(database === "" ? {} : { database }), bounds);
  return [
    handle("health", async (input, signal) => {
      const { value, settled } = input.retry
        ? { value: await healthOf({ ...reading(input, signal), retry: true }), settled: true }
        : await orAborted(known(input.database ?? ""), signal);
      return { status: "ok" as const, engine: graph.engine, ...value, settled };
    }),
    handle("databases", () => graph.databases()),
    handle("schema", (input, signal) => graph.schema(reading(input, signal))),
  ];
};
