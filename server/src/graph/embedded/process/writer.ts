import { statSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { GraphError } from "../../graph-error.ts";
import { tryLock, type WriteLock } from "../file/lock.ts";
import { changedMeanwhile, clearCopies, copyFile, placeCopy, settle } from "../file/replace.ts";
import { stampOf } from "../file/stamp.ts";
import { gone, troubleOf } from "../file/trouble.ts";
import { LostEntity } from "../values/to-wire.ts";
import { apply } from "./apply.ts";
import { engineFailure, type WriterOrder, type WriterReply, type WriterWord } from "./protocol.ts";
import { openToServer } from "./to-server.ts";

// A process of its own and short-lived: it holds the lock, writes a copy, and gives that the file's name
// only when complete. Who renames is who holds the lock, so that both end with one process.
const [file = ""] = process.argv.slice(2);
// A server that cannot say the word any more must not keep the others out.
const wordMs = 30_000;

const server = openToServer<WriterOrder | WriterWord, WriterReply>();
const say = server.say;

const busy = (waitMs: number): GraphError =>
  new GraphError(
    "busy",
    `Another server or program writes this graph and did not end within ${Math.round(waitMs / 1000)} s, so nothing was written. Try again shortly; if nothing else should be writing, look for a second server on the folder of ${file}.`,
  );

const locked = async (waitMs: number): Promise<WriteLock> => {
  const until = performance.now() + waitMs;
  for (;;) {
    const lock = tryLock(file);
    if (lock) return lock;
    if (performance.now() >= until) throw busy(waitMs);
    // Not in step with who else is waiting.
    await pause(10 + Math.random() * 40);
  }
};

const copied = (copy: string): string => {
  const stamp = copyFile(file, copy) ?? copyFile(file, copy);
  if (stamp === null) throw changedMeanwhile(file);
  return stamp;
};

const toldToPlace = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(() => process.exit(1), wordMs);
    server.onMessage(() => resolve());
  });

const work = async ({ request, expects, copy, waitMs }: WriterOrder): Promise<WriterReply> => {
  // Before the lock: no file of ours belongs where the folder itself is gone.
  if (expects === "graph" && stampOf(file) === null) throw gone(file);
  const lock = await locked(waitMs);
  clearCopies(file);
  const isNew = stampOf(file) === null;
  if (!isNew && expects === "nothing") return { kind: "there" };
  if (isNew && expects === "graph") throw gone(file);
  await say({ kind: "begun" });
  const stamp = isNew ? null : copied(copy);
  const outcome = await apply(copy, request, isNew);
  settle(copy);
  const inode = String(statSync(copy, { bigint: true }).ino);
  const word = toldToPlace();
  await say({ kind: "finished", outcome, inode });
  await word;
  placeCopy(file, copy, stamp, lock);
  return { kind: "placed" };
};

const refusal = (error: unknown): WriterReply => {
  if (error instanceof LostEntity) return { kind: "lost" };
  if (error instanceof GraphError) {
    return { kind: "refused", slug: error.slug, detail: error.message };
  }
  const trouble = troubleOf(error);
  if (trouble.code !== null) return { kind: "trouble", trouble };
  return { kind: "failed", failure: engineFailure(error) };
};

// No exit handler of the engine's may keep a process whose work is done.
const end = (): boolean => process.kill(process.pid, "SIGKILL");
server.onMessage((order) => {
  if (order !== "place") void work(order).catch(refusal).then(say).then(end);
});
