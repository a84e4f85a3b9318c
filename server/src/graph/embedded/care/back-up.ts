import { existsSync, renameSync, statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import { GraphError } from "../../graph-error.ts";
import { copyFile, linkOrCopy, newToken, settle } from "../file/replace.ts";
import { gone, troubleOf, writingFailed } from "../file/trouble.ts";
import { counted, type Counted } from "./counted.ts";

export interface BackUp extends Counted {
  bytes: number;
}

const attempts = 3;

// A server may put a new generation in the file's place meanwhile, so the copy itself is looked at.
const copiedWhole = async (file: string, part: string): Promise<Counted> => {
  for (let tried = 1; ; tried += 1) {
    const stamp = copyFile(file, part);
    try {
      return await counted(part);
    } catch (error) {
      if (stamp !== null || tried === attempts) throw error;
    }
  }
};

const place = (part: string, target: string, force: boolean): void => {
  if (force) renameSync(part, target);
  // A link never takes the place of what came meanwhile.
  else linkOrCopy(part, target);
  settle(dirname(target));
};

const refused = (target: string): GraphError =>
  new GraphError(
    "not-allowed",
    `There is a file ${target} already, and nothing was written. Name another, or add --force to put the backup in its place.`,
  );

/**
 * Copies the graph as it is now, whoever reads and writes it meanwhile, and opens the copy before it gets
 * its name. @throws GraphError
 */
export async function backUp(
  file: string,
  target: string,
  { force = false }: { force?: boolean } = {},
): Promise<BackUp> {
  if (!existsSync(file)) throw gone(file);
  if (existsSync(target) && statSync(target).ino === statSync(file).ino) throw refused(target);
  if (existsSync(target) && !force) throw refused(target);
  const part = `${target}.part-${newToken()}`;
  try {
    const counts = await copiedWhole(file, part);
    settle(part);
    place(part, target, force);
    return { ...counts, bytes: statSync(target).size };
  } catch (error) {
    if (error instanceof GraphError) throw error;
    const trouble = troubleOf(error);
    throw trouble.code === "EEXIST" ? refused(target) : writingFailed(trouble, target);
  } finally {
    await rm(part, { force: true });
  }
}
