import { readFileSync } from "node:fs";
import type { PlanOperator } from "@chengmai/server/contract";

/** A plan as an engine gave it, with the query it belongs to. */
interface Recorded {
  engine: "neo4j" | "embedded";
  query: string;
  profiled: boolean;
  root: PlanOperator;
}

/** A recorded plan by the name of its file: engine, query, and whether it was profiled. */
export const recorded = (name: string): Recorded =>
  JSON.parse(readFileSync(new URL(`./plans/${name}.json`, import.meta.url), "utf8")) as Recorded;
