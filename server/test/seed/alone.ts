import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

type Database = "neo4j" | "foreign-neo4j";

const lockOf = (database: Database) => join(tmpdir(), `chengmai-${database}-test.lock`);

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const take = (lock: string): boolean => {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, "pid"), String(process.pid));
    return true;
  } catch {
    return false;
  }
};

const isLeftBehind = (lock: string): boolean => {
  try {
    return !isAlive(Number(readFileSync(join(lock, "pid"), "utf8")));
  } catch {
    return false;
  }
};

/**
 * Waits until no other test file fills the same Neo4j of this run; Community has a single database.
 * @returns what lets the next one in
 */
export const alone = async (database: Database = "neo4j"): Promise<() => void> => {
  const lock = lockOf(database);
  while (!take(lock)) {
    if (isLeftBehind(lock)) rmSync(lock, { recursive: true, force: true });
    else await pause(100);
  }
  return () => rmSync(lock, { recursive: true, force: true });
};
