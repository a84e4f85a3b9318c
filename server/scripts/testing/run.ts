import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

export const project = fileURLToPath(new URL("../../..", import.meta.url));
export const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const running = new Set<ChildProcess>();

export interface Ran {
  code: number;
  /** What it printed, where it was not shown. */
  output: string;
}

interface Options {
  env?: NodeJS.ProcessEnv;
  folder?: string;
  /** Keeps what it prints instead of showing it. */
  quiet?: boolean;
  timeoutMs?: number;
}

/** Runs a command to its end; 127 where there is no such command, 1 where a signal ended it. */
export const run = (command: string, args: string[], options: Options = {}): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.folder ?? project,
      env: { ...process.env, ...options.env },
      stdio: ["ignore", options.quiet ? "pipe" : "inherit", options.quiet ? "pipe" : "inherit"],
      ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }),
    });
    running.add(child);
    let output = "";
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("error", (error) => {
      running.delete(child);
      resolve({ code: 127, output: output + error.message });
    });
    child.once("close", (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });

/** A command that came with `npm ci`. */
export const tool = (name: string, args: string[], options: Options = {}): Promise<Ran> =>
  run(`${project}node_modules/.bin/${name}`, args, options);

/** Hands a signal on to whatever runs now, so that nothing is left behind. */
export const endRunning = (signal: NodeJS.Signals): void => {
  for (const child of running) child.kill(signal);
};
