import { handle, type Route } from "../http/handle.ts";
import { reading, type House } from "./house.ts";

/** Whether the graph answers, what it is and what it holds. */
export const aboutRoutes = ({ graph }: House): Route[] => [
  handle("health", async (input, signal) => ({
    status: "ok" as const,
    engine: graph.engine,
    ...(await graph.health({ ...reading(input, signal), retry: input.retry ?? false })),
  })),
  handle("databases", () => graph.databases()),
  handle("schema", (input, signal) => graph.schema(reading(input, signal))),
];
