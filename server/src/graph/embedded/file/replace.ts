import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { GraphError } from "../../graph-error.ts";
import type { WriteLock } from "./lock.ts";
import { copyOf, isCopy, lastOf } from "./names.ts";
import { stampOf } from "./stamp.ts";
import { troubleOf } from "./trouble.ts";

export const newToken = (): string => randomBytes(8).toString("hex");

/** Waits until the disk has what was written to a file, or a folder's names. */
export function settle(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Removes a copy and what the engine keeps beside one while it is open. */
export async function removeCopy(copy: string): Promise<void> {
  for (const path of [copy, `${copy}.wal`, `${copy}.spill`])
    await rm(path, { recursive: true, force: true });
}

/** Only who holds the lock makes copies, so whatever it finds is nobody's; what cannot go may stay. */
export function clearCopies(file: string): void {
  const folder = dirname(file);
  for (const name of readdirSync(folder)) {
    if (!isCopy(file, name)) continue;
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch {
      // Not in the way: every copy has a name of its own.
    }
  }
}

/** A second name for a file's content, or a copy of it where the file system knows no links. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = troubleOf(error);
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS") throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  }
}

/** Keeps the file as the last generation, in place of the one before. */
function keepLast(file: string): void {
  const kept = copyOf(file, newToken());
  try {
    linkOrCopy(file, kept);
    renameSync(kept, lastOf(file));
  } finally {
    // Two names of one file are not renamed onto each other.
    rmSync(kept, { force: true });
  }
}

export const changedMeanwhile = (file: string): GraphError =>
  new GraphError(
    "changed-meanwhile",
    `The graph's file ${file} was changed by another program while this was written, so nothing was written. Try again.`,
  );

/** Copies the file as it is now and gives its stamp; null where it changed under the copying. */
export function copyFile(file: string, copy: string): string | null {
  const stamp = stampOf(file);
  copyFileSync(file, copy, constants.COPYFILE_FICLONE);
  return stampOf(file) === stamp ? stamp : null;
}

/**
 * Puts a finished copy in the file's place, if the file is still what was copied (`stamp`; null for none at
 * all) and the lock is still held. The file there was is kept as the last generation.
 * @throws GraphError `changed-meanwhile`
 */
export function placeCopy(file: string, copy: string, stamp: string | null, lock: WriteLock): void {
  if (stampOf(file) !== stamp || !lock.held()) throw changedMeanwhile(file);
  if (stamp === null) {
    // A link never takes the place of a file that came meanwhile.
    linkOrCopy(copy, file);
    rmSync(copy, { force: true });
  } else {
    keepLast(file);
    renameSync(copy, file);
  }
  settle(dirname(file));
}
