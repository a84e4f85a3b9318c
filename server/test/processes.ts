import { readdir, readFile } from "node:fs/promises";
import { expect } from "vitest";

/** Process ids of all that have every one of these words on their command line. */
export async function processesWith(...words: string[]): Promise<number[]> {
  const found: number[] = [];
  for (const name of await readdir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const line = await readFile(`/proc/${name}/cmdline`, "utf8").catch(() => "");
    if (words.every((word) => line.includes(word))) found.push(Number(name));
  }
  return found;
}

/** What the system counts of a process, after its name, which may hold anything. */
const statOf = async (pid: number): Promise<string[]> => {
  const line = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return line.slice(line.lastIndexOf(")") + 2).split(" ");
};

const parentOf = async (pid: number): Promise<number> => Number((await statOf(pid))[1]);

/** Of all that have these words on their command line, those that this process has started, itself or by another. */
export async function childrenWith(...words: string[]): Promise<number[]> {
  const own: number[] = [];
  for (const pid of await processesWith(...words)) {
    const parent = await parentOf(pid);
    if ([parent, await parentOf(parent)].includes(process.pid)) own.push(pid);
  }
  return own;
}

/** Hundredths of a second that a process has computed for. */
const ticksOf = async (pid: number): Promise<number> => Number((await statOf(pid))[11] ?? 0);

/** Those that this process has started, once there is one. */
export async function onceStarted(...words: string[]): Promise<number[]> {
  await expect.poll(() => childrenWith(...words), { timeout: 20_000 }).not.toEqual([]);
  return childrenWith(...words);
}

/** Waits until one of these is at work on something long; planning takes a hundredth of a second at most. */
export async function untilAtWork(pids: readonly number[]): Promise<void> {
  const before = await Promise.all(pids.map(ticksOf));
  // Each by itself: another may wait, or end meanwhile.
  const most = async () =>
    Math.max(...(await Promise.all(pids.map(ticksOf))).map((now, at) => now - (before[at] ?? 0)));
  await expect.poll(most, { timeout: 20_000 }).toBeGreaterThan(10);
}

/** Waits until one of all that this process starts with these words is at work; to load its program takes a third of that. */
export async function untilOneAtWork(...words: string[]): Promise<void> {
  const first = new Map<number, number>();
  const most = async () => {
    const worked = (await childrenWith(...words)).map(async (pid) => {
      const now = await ticksOf(pid);
      if (!first.has(pid)) first.set(pid, now);
      return now - (first.get(pid) ?? now);
    });
    return Math.max(0, ...(await Promise.all(worked)));
  };
  await expect.poll(most, { timeout: 20_000 }).toBeGreaterThan(100);
}
