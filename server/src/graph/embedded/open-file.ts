import { access, constants, mkdir, rename } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { GraphError } from "../graph-error.ts";
import { startReader, UnreadableFile } from "./process/reader-handle.ts";
import { writeFile } from "./process/write.ts";
import { graphError } from "./errors.ts";

const createEmpty = async (file: string) => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, { kind: "write", statements: [] }, graphError);
};

const setAside = async (file: string, why: string, log: (message: string) => void) => {
  const aside = `${file}.broken-${new Date().toISOString().replaceAll(":", "-")}`;
  await rename(file, aside);
  log(
    `The graph file ${file} cannot be read (${why}). It was set aside as ${aside}; a fresh one is begun.`,
  );
};

/** Makes sure that a readable file stands at the path; a damaged one is kept under another name. */
export async function openFile(
  file: string,
  log: (message: string) => void,
): Promise<{ version: string }> {
  if (!existsSync(file)) await createEmpty(file);
  // A file we may not read is not a damaged one.
  await access(file, constants.R_OK).catch((cause: unknown) => {
    throw new GraphError("graph-unreachable", `The graph file ${file} may not be read.`, { cause });
  });
  try {
    return await probe(file);
  } catch (error) {
    if (!(error instanceof UnreadableFile || error instanceof GraphError)) throw error;
    if (/locked by another process/.test(error.message)) {
      throw new GraphError(
        "graph-unreachable",
        `The graph file ${file} is in use by another program.`,
      );
    }
    await setAside(file, error.message, log);
    await createEmpty(file);
    return probe(file);
  }
}

const probe = async (file: string) => {
  const reader = await startReader(file);
  reader.kill(null);
  return { version: reader.version };
};
