import type { Express } from "express";
import type { Logger } from "pino";
import type { Graph } from "./graph/graph.ts";
import { cableHere, openStrands } from "./http/passing/strands.ts";
import { receiveOver } from "./http/passing/receiving.ts";
import { createBehind, type BehindSettings } from "./behind.ts";
import { createFront, type FrontSettings } from "./front.ts";

export type AppSettings = BehindSettings & FrontSettings;

/** The whole server but for its socket, both its sides in one program. */
export const createApp = (graph: Graph, settings: AppSettings, log: Logger): Express => {
  const [outer, inner] = cableHere();
  receiveOver(inner, createBehind(graph, settings, log));
  return createFront(openStrands(outer), settings, log);
};
