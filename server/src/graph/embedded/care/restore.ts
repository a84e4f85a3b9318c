import { constants, copyFileSync, existsSync, renameSync, statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { GraphError } from "../../graph-error.ts";
import { tryLock, type WriteLock } from "../file/lock.ts";
import { copyOf, lastOf } from "../file/names.ts";
import { clearCopies, newToken, placeCopy, removeCopy, settle } from "../file/replace.ts";
import { stampOf } from "../file/stamp.ts";
import { troubleOf, writingFailed } from "../file/trouble.ts";
import { counted, type Counted } from "./counted.ts";

export interface Restored extends Counted {
  /** Where the file is now that stood there before, or null where none did. */
  kept: string | null;
}

const opens = (file: string): Promise<boolean> =>
  counted(file).then(
    () => true,
    () => false,
  );

const why = ({ message, cause }: Error): string =>
  (cause instanceof Error ? cause : { message }).message;

const countedBackup = async (from: string): Promise<Counted> => {
  try {
    return await counted(from);
  } catch (cause) {
    if (!(cause instanceof GraphError)) throw cause;
    const detail = `The backup ${from} does not open (${why(cause)}), so nothing was touched. Take another.`;
    throw new GraphError("damaged", detail, { cause });
  }
};

// A lock whose file had to be made anew is had at the second try.
const locked = async (file: string): Promise<WriteLock> => {
  for (let tries = 0; tries < 5; tries += 1) {
    const lock = tryLock(file);
    if (lock) return lock;
    await pause(50);
  }
  const detail = `Another process writes ${file} now, so nothing was touched. Try again when it has ended.`;
  throw new GraphError("busy", detail);
};

/** A present file that opens becomes the last generation; one that does not is kept under a name of its own. */
const placeOver = async (file: string, copy: string, lock: WriteLock): Promise<string | null> => {
  const stamp = stampOf(file);
  if (stamp === null) {
    placeCopy(file, copy, null, lock);
    return null;
  }
  if (await opens(file)) {
    placeCopy(file, copy, stamp, lock);
    return lastOf(file);
  }
  const aside = `${file}.damaged-${new Date().toISOString().replaceAll(":", "-")}`;
  renameSync(file, aside);
  placeCopy(file, copy, null, lock);
  return aside;
};

/**
 * Stands a backup in the graph's place. It is opened first, and so is its copy; a server that runs on the
 * file reads the new one from its next query on. @throws GraphError `damaged`, `busy`, `disk-full` …
 */
export async function restore(file: string, from: string): Promise<Restored> {
  if (!existsSync(from)) throw new GraphError("not-found", `There is no file ${from}.`);
  if (existsSync(file) && statSync(from).ino === statSync(file).ino)
    throw new GraphError("not-allowed", `${from} is the graph itself; nothing was touched.`);
  const counts = await countedBackup(from);
  const copy = copyOf(file, newToken());
  let lock: WriteLock | null = null;
  try {
    await mkdir(dirname(file), { recursive: true });
    lock = await locked(file);
    clearCopies(file);
    copyFileSync(from, copy, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    settle(copy);
    await countedBackup(copy);
    return { ...counts, kept: await placeOver(file, copy, lock) };
  } catch (error) {
    throw error instanceof GraphError ? error : writingFailed(troubleOf(error), file);
  } finally {
    await removeCopy(copy);
    lock?.release();
  }
}
