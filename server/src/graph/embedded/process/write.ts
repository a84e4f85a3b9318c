import { constants, copyFile, open, readdir, rename, rm } from "node:fs/promises";
import { existsSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { GraphError } from "../../graph-error.ts";
import { startChild } from "./child.ts";
import type { EngineFailure, WriterReply, WriterRequest } from "./protocol.ts";
import { residentMb } from "./resident.ts";
import { type Limits, watch } from "./watch.ts";

const mark = ".writing-";
// A writer that has done nothing yet.
const overheadMb = 120;

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

/** Runs the request in a process of its own; one with limits is ended with it when it oversteps them. */
const written = (copy: string, request: WriterRequest, limits: Limits | null) =>
  new Promise<WriterReply>((resolve, reject) => {
    const child = startChild("writer", copy);
    const resident = () => (child.pid === undefined ? null : residentMb(child.pid));
    const kill = (reason: unknown) => {
      reject(reason);
      child.kill("SIGKILL");
    };
    // The copy is read into memory before anything is asked of it, and is no part of what a query takes.
    const baseMb = existsSync(copy) ? overheadMb + (3 * statSync(copy).size) / 2 ** 20 : overheadMb;
    const unwatch = limits
      ? watch({ baseMb, residentMb: resident, kill }, limits)
      : () => undefined;
    const gone = () =>
      reject(new GraphError("cypher-failed", "The writer broke down; nothing was written."));
    child.on("message", resolve);
    child.on("error", reject);
    child.on("exit", () => {
      unwatch();
      gone();
    });
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
  limits: Limits | null = null,
): Promise<Exclude<WriterReply, { kind: "failed" }>> {
  limits?.signal?.throwIfAborted();
  await clearTheWay(file);
  const copy = `${file}${mark}${process.pid}`;
  try {
    if (existsSync(file)) await copyFile(file, copy, constants.COPYFILE_FICLONE);
    const reply = await written(copy, request, limits);
    if (reply.kind === "failed") throw failed(reply.failure);
    if (reply.kind === "lost") return reply;
    await settle(copy);
    limits?.signal?.throwIfAborted();
    await rename(copy, file);
    await settle(dirname(file));
    return reply;
  } finally {
    await rm(copy, { recursive: true, force: true });
    await rm(`${copy}.wal`, { recursive: true, force: true });
  }
}
