import type { ReadOptions } from "../../graph.ts";
import type { Ask } from "../ask.ts";

const freshForMs = 60_000;

/** Names of the functions that plugins brought; a plugin needs a restart, so a minute's memory is young. */
export function keepForeignFunctions(
  ask: (options: Pick<ReadOptions, "database" | "signal">) => Ask,
): (options?: Pick<ReadOptions, "database" | "signal">) => Promise<readonly string[]> {
  let at = -Infinity;
  let known: readonly string[] = [];
  return async (options = {}) => {
    if (performance.now() - at < freshForMs) return known;
    const rows = await ask(options)(
      "SHOW FUNCTIONS YIELD name, isBuiltIn WHERE NOT isBuiltIn RETURN name ORDER BY name",
    );
    known = rows.map(([name]) => String(name));
    at = performance.now();
    return known;
  };
}
