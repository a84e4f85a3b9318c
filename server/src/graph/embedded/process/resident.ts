import { readFileSync } from "node:fs";

const pageBytes = 4096;

/** Megabytes a process holds in memory, or null where the system does not say (not Linux, or gone). */
export function residentMb(pid: number): number | null {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
    return (pages * pageBytes) / 2 ** 20;
  } catch {
    return null;
  }
}
