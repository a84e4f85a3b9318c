import type { Health } from "../graph.ts";
import type { Ask } from "./ask.ts";

const countsText = (pattern: string): string => `MATCH ${pattern} RETURN count(*) AS count`;

/** Version, database and sizes; the counts come from the count store, so they cost nothing. */
export async function readHealth(ask: Ask): Promise<Health> {
  const [[components], [home], [nodes], [relationships]] = await Promise.all([
    ask(
      "CALL dbms.components() YIELD name, versions RETURN versions[0] ORDER BY name = 'Neo4j Kernel' DESC",
    ),
    ask("CALL db.info() YIELD name RETURN name"),
    ask(countsText("()")),
    ask(countsText("()-->()")),
  ]);
  return {
    version: String(components?.[0] ?? ""),
    database: String(home?.[0] ?? ""),
    nodes: Number(nodes?.[0] ?? 0),
    relationships: Number(relationships?.[0] ?? 0),
  };
}
