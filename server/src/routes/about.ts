import { looksForBuiltIn } from "../facts/built-in.ts";
import { handle, type Route } from "../http/handle.ts";
import { reading, type House } from "./house.ts";

/** Whether the graph answers, what it is and what it holds. */
export const aboutRoutes = ({ graph }: House): Route[] => [
  handle("health", async ({ retry, ...input }, signal) => {
    const options = reading(input, signal);
    const [health, builtIn] = await Promise.all([
      graph.health({ ...options, ...(retry && { retry }) }),
      looksForBuiltIn(graph, options),
    ]);
    return { status: "ok", engine: graph.engine, ...health, builtIn, settled: true };
  }),
  handle("databases", () => graph.databases()),
  handle("schema", (input, signal) => graph.schema(reading(input, signal))),
];
