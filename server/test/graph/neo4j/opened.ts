import { inject } from "vitest";
import type { Graph } from "../../../src/graph/graph.ts";
import { openNeo4j } from "../../../src/graph/neo4j/index.ts";

/** The real server of this run; only within `describe.skipIf(!inject("neo4j"))`. */
export function openTestNeo4j(
  limits: { timeoutMs?: number; rowLimit?: number; unlocked?: readonly string[] } = {},
): Graph {
  const access = inject("neo4j");
  if (access === null) throw new Error("These tests need a Neo4j.");
  return openNeo4j({ timeoutMs: 60_000, rowLimit: 1000, ...access, ...limits });
}
