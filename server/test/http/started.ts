import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { afterAll } from "vitest";
import { toRun } from "../processes.ts";

const running = new Set<ChildProcess>();

// A test that gives up while it starts one cannot stop it.
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
});

/** The server as a program: what it says, where it is, and how it ends. */
export interface Started {
  /** The address it printed, or null when it ended without one. */
  url: string | null;
  pid: number;
  said(): string;
  ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** Starts the server with these variables alone and waits until it is ready or gone. */
export const start = async (env: Record<string, string>): Promise<Started> => {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, toRun("main"), {
    env: { PATH, HOME, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  let said = "";
  const ended = once(child, "exit").then(([code]) => code as number | null);
  const ready = new Promise<string>((resolve) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const [, url] = /is at (https?:\S+)/.exec(said) ?? [];
      if (url) resolve(url);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
  });
  const url = await Promise.race([ready, ended.then(() => null)]);
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
  };
  return { url, pid: child.pid ?? 0, said: () => said, ended, stop };
};
