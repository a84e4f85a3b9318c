import { GraphError } from "../graph-error.ts";
import type { Graph } from "../graph.ts";

const named = async (graph: Graph, database: string | undefined): Promise<string> =>
  database ?? (await graph.databases()).default;

// Neo4j's names of databases are not told apart by case.
const isAmong = (names: readonly string[], name: string): boolean =>
  names.some((each) => each.toLowerCase() === name.toLowerCase());

/** Whether the operator lets texts from outside write to this database. */
export async function isUnlocked(graph: Graph, database: string | undefined): Promise<boolean> {
  return graph.unlocked.length > 0 && isAmong(graph.unlocked, await named(graph, database));
}

/**
 * The name of the database that is meant, if texts may write to it.
 * @throws GraphError `not-allowed`, saying how an operator allows it
 */
export async function unlockedDatabase(
  graph: Graph,
  database: string | undefined,
): Promise<string> {
  const name = await named(graph, database);
  if (isAmong(graph.unlocked, name)) return name;
  const names = [...graph.unlocked, name].join(",");
  const detail = `Writing to the database "${name}" is not allowed. Whoever runs this server can allow it by starting it with CHENGMAI_WRITES=${names}.`;
  throw new GraphError("not-allowed", detail);
}

/** Names that were unlocked in vain: no database is called so. */
export async function unknownUnlocked(graph: Graph): Promise<string[]> {
  if (graph.unlocked.length === 0) return [];
  const { names, default: usual } = await graph.databases();
  return graph.unlocked.filter((name) => !isAmong([...names, usual], name));
}
