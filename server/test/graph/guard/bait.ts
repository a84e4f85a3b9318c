import type { Params } from "../../../src/graph/graph.ts";

/** One text from outside that would do more than read the graph. */
export interface Hostile {
  name: string;
  text: string;
  params?: Params;
  /** What the refusal must name on Neo4j, where the plan shows it. */
  names?: RegExp;
}

// Test files run side by side: each process has its own port and its own bird.
/** A server of the test's own: nothing may ever knock at it. */
export const listener = `http://127.0.0.1:${20_000 + (process.pid % 20_000)}/`;
/** The label of a node that must stay as it is. */
export const canary = `Canary${process.pid}`;

/** A file of this machine that every process may read. */
export const load = "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line[0] AS x";
/** A place whose operators Neo4j's plan does not show. */
export const within = (subquery: string): string =>
  `CASE WHEN rand() >= 0 THEN ${subquery} ELSE 0 END`;
