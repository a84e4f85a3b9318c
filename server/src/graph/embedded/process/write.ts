import { statSync } from "node:fs";
import { dirname } from "node:path";
import { GraphError } from "../../graph-error.ts";
import { copyOf, lastOf } from "../file/names.ts";
import { newToken, removeCopy, settle } from "../file/replace.ts";
import { troubleOf, writingFailed } from "../file/trouble.ts";
import { startChild } from "./child.ts";
import type {
  EngineFailure,
  WriterOrder,
  WriterOutcome,
  WriterReply,
  WriterRequest,
  WriterWord,
} from "./protocol.ts";
import { StarterGone } from "./starter-handle.ts";
import { residentMb } from "./resident.ts";
import { type Limits, watch } from "./watch.ts";

// A writer that has done nothing yet.
const overheadMb = 120;
/** How long the house's own writes wait for those of others. */
const usualWaitMs = 60_000;
// Renaming takes a millisecond; a writer that was frozen in it is ended.
const placingMs = 10_000;

type Ended = Exclude<WriterReply, { kind: "begun" | "finished" | "placed" }>;

/** How much longer than it may wait a writer is given to say that it has begun. */
const graceMs = 10_000;

const nothing = (): void => undefined;

const neverBegan = (): GraphError =>
  new GraphError(
    "busy",
    "The process that was to write this graph did not come to it in time, so nothing was written. Try again shortly.",
  );

const brokeDown = (): GraphError =>
  new GraphError("cypher-failed", "The writer broke down; nothing was written.");

// The copy is read into memory before anything is asked of it, and is no part of what a query takes.
const baseMb = (file: string): number => {
  try {
    return overheadMb + (3 * statSync(file).size) / 2 ** 20;
  } catch {
    // It went meanwhile, which the writer will find.
    return overheadMb;
  }
};

/** What came of a write whose writer ended without its last word: the disk knows. @throws GraphError */
const foundPlaced = (file: string, finished: (WriterReply & { kind: "finished" }) | null) => {
  if (!finished) throw brokeDown();
  const inodes = [file, lastOf(file)].map((path) =>
    String(statSync(path, { bigint: true, throwIfNoEntry: false })?.ino),
  );
  if (!inodes.includes(finished.inode)) throw brokeDown();
  settle(dirname(file));
  return finished.outcome;
};

/** Starts the writer. @throws GraphError where the machine has no room for it; nothing is written */
const startedWriter = (file: string) =>
  startChild<WriterReply, WriterOrder | WriterWord>("writer", file).catch((error: unknown) => {
    throw error instanceof StarterGone ? neverBegan() : writingFailed(troubleOf(error), file);
  });

/** Runs the order in a process of its own; one with limits is ended with it when it oversteps them. */
const written = async (file: string, order: WriterOrder, limits: Limits | null) => {
  const child = await startedWriter(file);
  const { signal } = limits ?? {};
  return new Promise<WriterOutcome | Ended>((resolve, reject) => {
    let finished: (WriterReply & { kind: "finished" }) | null = null;
    let placed = false;
    let killed = false;
    let unwatch = nothing;
    const kill = (reason: unknown): void => {
      reject(reason);
      killed = true;
      child.kill();
    };
    const aborted = (): void => kill(signal?.reason);
    signal?.addEventListener("abort", aborted);
    if (signal?.aborted) aborted();
    const resident = () => residentMb(child.pid);
    const unbegun = setTimeout(() => kill(neverBegan()), order.waitMs + graceMs);
    const begin = (): void => {
      clearTimeout(unbegun);
      if (limits) unwatch = watch({ baseMb: baseMb(file), residentMb: resident, kill }, limits);
    };
    /** From here on it is done or not, and nothing but the disk decides. */
    const letPlace = (reply: WriterReply & { kind: "finished" }): void => {
      unwatch();
      signal?.removeEventListener("abort", aborted);
      if (killed) return;
      finished = reply;
      const slow = setTimeout(() => child.kill(), placingMs);
      unwatch = () => clearTimeout(slow);
      void child.say("place");
    };
    child.onMessage((reply) => {
      if (reply.kind === "begun") begin();
      else if (reply.kind === "finished") letPlace(reply);
      else if (reply.kind !== "placed") resolve(reply);
      else if (finished) {
        placed = true;
        resolve(finished.outcome);
      }
    });
    // Not before it has ended: its copy is still its own.
    void child.ended.then(() => {
      unwatch();
      clearTimeout(unbegun);
      signal?.removeEventListener("abort", aborted);
      if (placed) return;
      try {
        resolve(foundPlaced(file, finished));
      } catch (error) {
        reject(error instanceof GraphError ? error : writingFailed(troubleOf(error), file));
      }
    });
    if (!killed) child.say(order).catch(kill);
  });
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
  expects: WriterOrder["expects"] = "graph",
): Promise<WriterOutcome | { kind: "lost" }> {
  limits?.signal?.throwIfAborted();
  const copy = copyOf(file, newToken());
  const order = { request, expects, copy, waitMs: limits?.timeoutMs ?? usualWaitMs };
  try {
    const reply = await written(file, order, limits);
    if (reply.kind === "failed") throw failed(reply.failure);
    if (reply.kind === "trouble") throw writingFailed(reply.trouble, file);
    if (reply.kind === "refused") throw new GraphError(reply.slug, reply.detail);
    return reply.kind === "there" ? { kind: "written" } : reply;
  } finally {
    await removeCopy(copy);
  }
}
