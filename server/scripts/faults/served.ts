import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { project } from "../testing/run.ts";
import { heldBy, processesOn, type Held } from "./held.ts";

export interface ServeOptions {
  /** Where its graph is; the trial's own folder when absent. */
  data?: string;
  /** As the first process of a pid namespace of its own, as in a container. */
  apart?: boolean;
  /** Does not wait until it answers. */
  unready?: boolean;
}

/** An answer to a query: its status, the slug of a problem, and the rows. */
export interface Reply {
  status: number;
  slug: string | null;
  rows: unknown[][];
}

/** The built server as a program. */
export interface Served {
  url: string;
  ended(): boolean;
  /** What it and its readers take of this machine at the moment. */
  held(): Held;
  /** By -9, and everything in its namespace with it. */
  kill(): Promise<void>;
  ask(text: string, options?: { write?: boolean; timeoutMs?: number }): Promise<Reply>;
  /** Its processes that read or write the file. */
  processes(kind: "reader" | "writer"): number[];
  health(): Promise<Reply & { nodes: number }>;
}

const apartArgs = ["-pf", "--kill-child", "--mount-proc"];

const replyOf = async (response: Response): Promise<Reply & { nodes: number }> => {
  const body = (await response.json()) as { type?: string; rows?: unknown[][]; nodes?: number };
  const slug = response.ok ? null : (body.type ?? "").slice("/problems/".length);
  return { status: response.status, slug, rows: body.rows ?? [], nodes: body.nodes ?? 0 };
};

const firstWord = async (child: ChildProcess): Promise<string> => {
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const stdout = child.stdout;
  if (!stdout) throw new Error("a server without a voice");
  const word = await Promise.race([
    once(stdout, "data").then(([chunk]) => /http:\S+/.exec(String(chunk))?.[0]),
    once(child, "exit").then(() => undefined),
  ]);
  if (word === undefined) throw new Error(`the server did not start: ${said.trim()}`);
  return word;
};

/** Starts the built server on a folder. @throws Error with what it said, when it does not start */
export async function startServed(data: string, options: ServeOptions): Promise<Served> {
  const main = [process.execPath, join(project, "server/dist/src/main.js")];
  const [command = "", ...args] = options.apart ? ["unshare", ...apartArgs, ...main] : main;
  const { PATH, HOME } = process.env;
  const child = spawn(command, args, {
    env: { PATH, HOME, PORT: "0", CHENGMAI_DATA: data, CHENGMAI_WRITES: "chengmai" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const gone = once(child, "exit");
  const url = options.unready ? "" : await firstWord(child);
  const post = {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
  };
  return {
    url,
    ended: () => child.exitCode !== null || child.signalCode !== null,
    async kill() {
      child.kill("SIGKILL");
      await gone;
    },
    async ask(text, { write = false, timeoutMs } = {}) {
      const body = JSON.stringify({ text, write, timeoutMs });
      return replyOf(await fetch(`${url}/api/cypher`, { ...post, body }));
    },
    held: () => heldBy(child.pid ?? 0, data),
    processes: (kind) => processesOn(kind, data),
    health: async () => replyOf(await fetch(`${url}/api/health`)),
  };
}
