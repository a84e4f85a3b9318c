import { looksForBuiltIn } from "../facts/built-in.ts";
import { handle, type Route } from "../http/handle.ts";
import { reading, type House } from "./house.ts";

/** Whether the graph answers, what it is and what it holds. */
export const aboutRoutes = ({ graph }: House): Route[] => [
  handle("health", async (input, signal) => {
    const options = reading(input, signal);
    const health = await graph.health({ ...options, retry: input.retry ?? false });
    const builtIn = await looksForBuiltIn(graph, options);
    return { status: "ok" as const, engine: graph.engine, ...health, builtIn };
  }),
  handle("databases", () => graph.databases()),
  handle("schema", (input, signal) => graph.schema(reading(input, signal))),
];
