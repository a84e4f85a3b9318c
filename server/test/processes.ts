import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { loading, programAt } from "../src/graph/loading.ts";

/** What Node is told to run a program of the server: as it was built, where this run has built it. */
export const toRun = (program: "main" | "healthy"): string[] => {
  const place = programAt(`../src/${program}`, import.meta.url);
  return [...loading(place), fileURLToPath(place)];
};

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

export const parentOf = async (pid: number): Promise<number> => Number((await statOf(pid))[1]);

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

/**
 * Waits until one of these has computed for so many hundredths of a second since it was met; planning takes one at
 * most, to load a program some thirty.
 */
export async function untilAtWork(
  those: readonly number[] | (() => Promise<readonly number[]>),
  hundredths = 10,
): Promise<void> {
  // Each by itself: another may wait, or end meanwhile.
  const met = new Map<number, number>();
  const most = async () => {
    const worked = (typeof those === "function" ? await those() : those).map(async (pid) => {
      const now = await ticksOf(pid);
      const before = met.get(pid) ?? now;
      met.set(pid, before);
      return now - before;
    });
    return Math.max(0, ...(await Promise.all(worked)));
  };
  await expect.poll(most, { timeout: 20_000 }).toBeGreaterThan(hundredths);
}
