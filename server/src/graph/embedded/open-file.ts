import { mkdir } from "node:fs/promises";
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { GraphError } from "../graph-error.ts";
import { graphError } from "./errors.ts";
import { lastOf } from "./file/names.ts";
import { readingFailed, troubleOf, writingFailed } from "./file/trouble.ts";
import { startReader } from "./process/reader-handle.ts";
import { writeFile } from "./process/write.ts";

const stands = (path: string, file: string): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw readingFailed(troubleOf(error), file);
  }
};

const begin = async (file: string): Promise<void> => {
  try {
    await mkdir(dirname(file), { recursive: true });
  } catch (error) {
    throw writingFailed(troubleOf(error), file);
  }
  await writeFile(file, { kind: "write", statements: [] }, graphError, null, "nothing");
};

/**
 * Makes sure that a readable file stands at the path: an empty graph is begun only where none ever was.
 * @throws GraphError saying how to come back; whatever stands there is left as it is
 */
export async function openFile(file: string): Promise<{ version: string }> {
  if (!stands(file, file)) {
    // Only a file that was replaced once leaves this beside it.
    if (stands(lastOf(file), file)) throw wentMissing(file);
    await begin(file);
  }
  const reader = await startReader(file);
  reader.kill(null);
  return { version: reader.version };
}

const wentMissing = (file: string): GraphError =>
  new GraphError(
    "graph-unreachable",
    `There was a graph at ${file}, and it is gone. Put it back, or take the generation before the last write: npm run restore -- ${lastOf(file)}. To begin afresh, move ${lastOf(file)} away first.`,
  );
