import type { Health } from "../graph.ts";
import type { Ask } from "./ask.ts";

// The counts come from the count store, so they cost nothing; the kernel tells the version, whatever else is built in.
const text = `CALL { MATCH () RETURN count(*) AS nodes }
CALL { MATCH ()-->() RETURN count(*) AS relationships }
CALL { CALL db.info() YIELD name RETURN name AS home }
CALL {
  CALL dbms.components() YIELD name, versions
  RETURN versions[0] AS version ORDER BY name = 'Neo4j Kernel' DESC LIMIT 1
}
RETURN version, home, nodes, relationships`;

/** Version, database and sizes, by one question: it is asked again and again. */
export async function readHealth(ask: Ask): Promise<Health> {
  const [[version, home, nodes, relationships] = []] = await ask(text);
  return {
    version: String(version ?? ""),
    database: String(home ?? ""),
    nodes: Number(nodes ?? 0),
    relationships: Number(relationships ?? 0),
  };
}
