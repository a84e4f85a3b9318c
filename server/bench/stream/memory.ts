import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { App } from "../app.ts";
import { kinds, textOf } from "./kinds.ts";
import { startRowReader } from "./readers.ts";

/** Megabytes the server's process held: at most while the rows went out, and when they had gone. */
export interface Held {
  name: string;
  rows: number;
  most: number;
  after: number;
}

const pageBytes = 4096;

const residentMb = (pid: number): number =>
  (Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * pageBytes) / 2 ** 20;

const collected = async (pid: number): Promise<number> => {
  process.kill(pid, "SIGUSR2");
  await pause(700);
  return residentMb(pid);
};

const readings: readonly { name: string; rows: number; bytesPerSecond?: number }[] = [
  { name: "10⁴ rows", rows: 10_000 },
  { name: "10⁶ rows", rows: 1_000_000 },
  { name: "10⁶ rows, a reader of 5 MB/s", rows: 1_000_000, bytesPerSecond: 5_000_000 },
];

/** What the server holds while it sends a few rows, many, and many to one who reads slowly. */
export const memories = async (app: App): Promise<Held[]> => {
  const [kind] = kinds;
  if (!kind) return [];
  const reader = startRowReader();
  const read = (rows: number, bytesPerSecond?: number) =>
    reader.read({
      by: "server",
      origin: app.origin,
      text: textOf(kind, rows),
      rows,
      ...(bytesPerSecond === undefined ? {} : { bytesPerSecond }),
    });
  try {
    for (let round = 0; round < 3; round += 1) await read(100_000);
    const held: Held[] = [];
    for (const { name, rows, bytesPerSecond } of readings) {
      let most = await collected(app.pid);
      const meter = setInterval(() => (most = Math.max(most, residentMb(app.pid))), 50);
      await read(rows, bytesPerSecond).finally(() => clearInterval(meter));
      held.push({ name, rows, most, after: await collected(app.pid) });
    }
    return held;
  } finally {
    reader.stop();
  }
};
