import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { processesWith, toRun } from "../processes.ts";

const project = fileURLToPath(new URL("../../..", import.meta.url));
const program = (name: string): string =>
  fileURLToPath(new URL(`programs/${name}.ts`, import.meta.url));
const node = [process.execPath, "--conditions=source", "--import=tsx"];
const patiently = { timeout: 20_000 };

const says = (child: ChildProcess, word: string): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(word)) resolve();
    });
    child.once("exit", () => reject(new Error(`it ended and said: ${said}`)));
  });

const started = (line: readonly string[], env: NodeJS.ProcessEnv, cwd = project): ChildProcess => {
  const [command = "", ...args] = line;
  return spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
};

describe("killing by -9 leaves nothing behind", { timeout: 120_000 }, () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "chengmai-leaving-"));
  });
  afterEach(async () => {
    for (const pid of await processesWith(folder)) process.kill(pid, "SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  it("of a server and its readers, when whoever started it is killed", async () => {
    const spilt = join(folder, "spilt");
    mkdirSync(spilt);
    const env = { PORT: "0", HOST: "", NEO4J_URI: "", CHENGMAI_DATA: folder, TMPDIR: spilt };
    const inFolders = () =>
      readdirSync(spilt, { recursive: true }).filter((name) => `${name}`.endsWith(".spill"));
    const starter = started([...node, program("start-server"), ...toRun("main"), folder], env);
    await says(starter, "is at http");
    const readers = await processesWith("process/reader", folder);
    expect(readers).not.toEqual([]);
    // The readers' own; what the writer left that seeded is gone.
    const ofReaders = (name: unknown) => readers.some((pid) => `${name}`.includes(`-${pid}-`));
    expect(inFolders()).not.toEqual([]);
    expect(inFolders().filter((name) => !ofReaders(name))).toEqual([]);
    starter.kill("SIGKILL");
    await expect.poll(() => processesWith(folder), patiently).toEqual([]);
    await expect.poll(inFolders, patiently).toEqual([]);
  });

  it("of a local Neo4j", async () => {
    // Any command that does not end by itself will do; the folder's name tells it from others.
    const command = ["tail", "-f", "/dev/null", join(folder, "none")];
    const starter = started([...node, program("start-neo4j"), ...command], {});
    await says(starter, "started");
    await expect.poll(() => processesWith("tail", "-f", folder), patiently).not.toEqual([]);
    starter.kill("SIGKILL");
    await expect.poll(() => processesWith(folder), patiently).toEqual([]);
  });

  it("of what npm runs, though shells stand between", async () => {
    const script = [...node, program("under-npm"), folder].join(" ");
    writeFileSync(
      join(folder, "package.json"),
      JSON.stringify({ scripts: { start: `cd ${project} && ${script}` } }),
    );
    const npm = started(["npm", "start", "-s"], {}, folder);
    await says(npm, "started");
    npm.kill("SIGKILL");
    await expect.poll(() => processesWith("under-npm.ts", folder), patiently).toEqual([]);
  });
});
