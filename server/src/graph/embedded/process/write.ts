import { constants, copyFile, open, readdir, rename, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { GraphError } from "../../graph-error.ts";
import { startChild } from "./child.ts";
import type { EngineFailure, WriterReply, WriterRequest } from "./protocol.ts";

const mark = ".writing-";

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Copies a killed writer left behind are removed; a living one keeps the others out. */
const clearTheWay = async (file: string) => {
  const folder = dirname(file);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(basename(file) + mark)) continue;
    const pid = Number.parseInt(name.slice(basename(file).length + mark.length), 10);
    if (pid !== process.pid && isRunning(pid)) {
      throw new GraphError("busy", `Another process (${pid}) is writing this graph.`);
    }
    await rm(join(folder, name), { recursive: true, force: true });
  }
};

const written = (copy: string, request: WriterRequest) =>
  new Promise<WriterReply>((resolve, reject) => {
    const child = startChild("writer", copy);
    const gone = () =>
      reject(new GraphError("cypher-failed", "The writer broke down; nothing was written."));
    child.on("message", resolve);
    child.on("error", reject);
    child.on("exit", gone);
    child.send(request, (error) => error && gone());
  });

const settle = async (path: string) => {
  const handle = await open(path, "r");
  await handle.sync().finally(() => handle.close());
};

/**
 * Runs all statements on a copy and puts it in the file's place only when complete,
 * so that a kill at any moment leaves the old file, and readers never wait.
 */
export async function writeFile(
  file: string,
  request: WriterRequest,
  failed: (failure: EngineFailure) => GraphError,
): Promise<void> {
  await clearTheWay(file);
  const copy = `${file}${mark}${process.pid}`;
  try {
    if (existsSync(file)) await copyFile(file, copy, constants.COPYFILE_FICLONE);
    const reply = await written(copy, request);
    if (reply.kind === "failed") throw failed(reply.failure);
    await settle(copy);
    await rename(copy, file);
    await settle(dirname(file));
  } finally {
    await rm(copy, { recursive: true, force: true });
    await rm(`${copy}.wal`, { recursive: true, force: true });
  }
}
