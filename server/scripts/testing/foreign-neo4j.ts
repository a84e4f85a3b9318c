import { mkdir, readdir, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { type LocalNeo4j, startLocalNeo4j } from "../local-neo4j/index.ts";
import { project } from "./run.ts";

const folder = join(project, ".chengmai/neo4j-foreign");
const tested = join(project, ".chengmai/neo4j-test");

/** The jars of the other server serve this one too; 115 MB need not be brought twice. */
async function shareJars(): Promise<void> {
  for (const version of await readdir(tested).catch(() => [])) {
    const [from, to] = [join(tested, version, "lib"), join(folder, version, "lib")];
    if (!(await stat(from).catch(() => null)) || (await stat(to).catch(() => null))) continue;
    await mkdir(join(folder, version), { recursive: true });
    await symlink(from, to, "junction").catch(() => undefined);
  }
}

/**
 * A Neo4j that holds somebody else's data: Community has one database a server, and the one of the other
 * suites is seeded and counted by them. Found where it runs already, else started on a folder of its own.
 */
export async function foreignNeo4j(log?: (line: string) => void): Promise<LocalNeo4j> {
  await shareJars();
  return startLocalNeo4j({ folder, log, forTests: true });
}
