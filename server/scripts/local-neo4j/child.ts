import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const keptLines = 60;

export interface Server {
  /** The last lines it printed, for an error that says why it ended. */
  lines(): string[];
  ended(): boolean;
  stop(): Promise<void>;
  pid: number | undefined;
}

export interface Start {
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  log?: (line: string) => void;
  /** Comes after other sessions of this machine: it works for a server that has others to answer. */
  aside?: boolean;
}

const exit = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once("exit", () => resolve());
  });

/** The guard and what it runs. */
const endGroup = (child: ChildProcess): void => {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  } catch {
    // It is gone, or this system has no groups.
    child.kill("SIGKILL");
  }
};

const guard = fileURLToPath(new URL("./guard.ts", import.meta.url));
const tsx = () => pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** Starts a server that ends with this process, however that ends; `stop` asks, waits, then insists. */
export function startServer({ command, args, env, log, aside = false }: Start): Server {
  // In a group of its own, so that Ctrl-C reaches it once and in order: through `stop`.
  const child = spawn(
    process.execPath,
    ["--import", tsx(), guard, aside ? "aside" : "beside", command, ...args],
    {
      // The first is what the guard listens to: it closes with this process.
      stdio: ["pipe", "pipe", "pipe"],
      detached: true,
      env: { ...process.env, ...env },
    },
  );
  const kept: string[] = [];
  const keep = (chunk: Buffer): void => {
    const lines = chunk.toString("utf8").split(/\r?\n/u);
    for (const line of lines.filter((one) => one.trim() !== "")) {
      kept.push(line);
      log?.(line);
    }
    kept.splice(0, Math.max(0, kept.length - keptLines));
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  let failed = false;
  child.once("error", (error) => {
    failed = true;
    kept.push(error.message);
  });
  const kill = (): void => endGroup(child);
  process.once("exit", kill);
  return {
    pid: child.pid,
    lines: () => kept,
    ended: () => failed || child.exitCode !== null || child.signalCode !== null,
    async stop() {
      child.kill("SIGTERM");
      const insist = setTimeout(kill, 30_000);
      await (failed ? undefined : exit(child));
      clearTimeout(insist);
      process.off("exit", kill);
    },
  };
}
