import { GraphError } from "../graph-error.ts";
import type { Ask } from "./ask.ts";

const text =
  "SHOW DATABASES YIELD name, home, currentStatus, type " +
  "WHERE currentStatus = 'online' AND type <> 'system' RETURN DISTINCT name, home ORDER BY name";

/** The databases one may explore; where the server does not list them, the user's home database. */
export async function readDatabases(
  ask: Ask,
  configured: string | undefined,
): Promise<{ names: string[]; default: string }> {
  const rows = await ask(text).catch((error: unknown) => {
    if (error instanceof GraphError && error.slug === "graph-unreachable") throw error;
    return [];
  });
  if (rows.length > 0) {
    const home = rows.find(([, isHome]) => isHome === true) ?? rows[0];
    return { names: rows.map(([name]) => String(name)), default: configured ?? String(home?.[0]) };
  }
  const [row] = await ask("CALL db.info() YIELD name RETURN name");
  const name = configured ?? String(row?.[0] ?? "neo4j");
  return { names: [name], default: name };
}
