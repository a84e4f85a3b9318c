import grafeo from "@grafeo-db/js";
import { randomBytes } from "node:crypto";
import { constants, copyFileSync, linkSync, renameSync, rmSync, statSync } from "node:fs";
import { lockOf } from "./names.ts";
import { troubleOf } from "./trouble.ts";

/** The right to put another file in the graph's place. */
export interface WriteLock {
  /** False when somebody took the lock's file away and another may hold a new one. */
  held(): boolean;
  release(): void;
}

const inode = (path: string): bigint | null =>
  statSync(path, { bigint: true, throwIfNoEntry: false })?.ino ?? null;

const removeLog = (path: string): void => rmSync(`${path}.wal`, { recursive: true, force: true });

// Made beside its place and linked there, so that a lock half made is never seen.
const begin = (path: string, put: (fresh: string) => void): void => {
  const fresh = `${path}.${randomBytes(8).toString("hex")}`;
  try {
    grafeo.GrafeoDB.create(fresh).close();
    put(fresh);
  } finally {
    rmSync(fresh, { force: true });
    removeLog(fresh);
  }
};

const linkTo = (path: string) => (fresh: string) => {
  try {
    linkSync(fresh, path);
  } catch (error) {
    const { code } = troubleOf(error);
    if (code === "EEXIST") return;
    // Some file systems know no links.
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS") throw error;
    copyFileSync(fresh, path, constants.COPYFILE_EXCL);
  }
};

// The engine closes a database that nobody refers to any more, and its lock with it.
const open = new Set<ReturnType<typeof grafeo.GrafeoDB.open>>();

/**
 * The lock of a graph's file, or null while another process holds it. It is the lock the engine takes
 * with `flock` on an empty database of its own: Node has no `flock`, and what the kernel keeps ends with
 * its holder, is seen from every container, and knows neither pids nor clocks.
 */
export function tryLock(file: string): WriteLock | null {
  const path = lockOf(file);
  if (inode(path) === null) begin(path, linkTo(path));
  const before = inode(path);
  let database: ReturnType<typeof grafeo.GrafeoDB.open>;
  try {
    database = grafeo.GrafeoDB.open(path);
  } catch (error) {
    const { code } = troubleOf(error);
    if (code === "locked") return null;
    if (code !== null && code !== "damaged") throw error;
    // Nobody holds it, and it holds no data: whatever is wrong with it, another takes its place.
    removeLog(path);
    begin(path, (fresh) => renameSync(fresh, path));
    return null;
  }
  const held = () => before !== null && inode(path) === before;
  const release = () => {
    open.delete(database);
    database.close();
  };
  open.add(database);
  if (held()) return { held, release };
  release();
  return null;
}
