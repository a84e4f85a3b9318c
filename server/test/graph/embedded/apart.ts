import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll } from "vitest";

const own = ["-pf", "--kill-child", "--mount-proc"];
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
});

/** Whether processes can be given pid namespaces of their own here, as containers have them. */
export const canPart = spawnSync("unshare", [...own, "true"]).status === 0;

/** A program of this folder, the first process of a namespace of its own where that can be had. */
export interface Apart {
  child: ChildProcess;
  /** All it says, once it has ended. */
  said: Promise<string>;
  /** Resolves when it has said this word. */
  says(word: string): Promise<void>;
}

export function startApart(program: string, args: readonly string[], apart = canPart): Apart {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const node = [process.execPath, "--import", tsx, "--conditions=source", path, ...args];
  const [command = "", ...rest] = apart ? ["unshare", ...own, ...node] : node;
  const child = spawn(command, rest, { stdio: ["ignore", "pipe", "inherit"] });
  started.push(child);
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
  const said = once(child, "exit").then(() => text);
  const says = async (word: string): Promise<void> => {
    while (!text.includes(word)) {
      const more = await Promise.race([once(child.stdout, "data").then(() => true), said]);
      if (more !== true && !text.includes(word)) throw new Error(`it ended and said: ${text}`);
    }
  };
  return { child, said, says };
}
