import { spawn, type ChildProcess } from "node:child_process";
import type { Socket } from "node:net";
import { giveWay } from "../../giving-way.ts";
import type { StarterReply, StarterRequest } from "./protocol.ts";
import { programOf } from "./program.ts";
import { openSpilling } from "./spilling.ts";

// Starts readers, writers and translators: the system copies the tables of all that a process holds for one that it starts,
// 50 ms for a server of 700 MB, and this one holds next to nothing. They speak with the server directly.
giveWay();
const children = new Map<number, ChildProcess>();
const spilling = openSpilling();

const say = (reply: StarterReply, socket?: Socket) => void process.send?.(reply, socket);

const start = ({ id, program, args, env }: StarterRequest & { kind: "start" }): void => {
  const { path, execArgv } = programOf(program);
  const child = spawn(process.execPath, [...execArgv, path, ...args], {
    env: { ...env, ...spilling.env() },
    // The engine prints its panics; they belong in no one's answer.
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  child.on("error", ({ message, ...error }) => {
    const code = "code" in error ? String(error.code) : null;
    say({ kind: "failed", id, code, message });
  });
  child.on("exit", (code, signal) => {
    children.delete(id);
    if (child.pid !== undefined) spilling.forget(child.pid);
    say({ kind: "ended", id, how: signal ?? String(code) });
  });
  if (child.pid === undefined) return;
  children.set(id, child);
  say({ kind: "started", id, pid: child.pid }, child.stdio[3] as Socket);
};

process.on("message", (request: StarterRequest) => {
  if (request.kind === "start") start(request);
  else if (request.kind === "kill") children.get(request.id)?.kill("SIGKILL");
  // Heard after the word that the socket has arrived: from now on nobody here reads it.
  else say({ kind: "let-go", id: request.id });
});
process.on("disconnect", () => {
  spilling.close();
  process.exit();
});
