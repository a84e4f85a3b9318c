import { readdirSync, readFileSync } from "node:fs";

/** What a server takes of its machine at one moment. */
export interface Held {
  /** Resident megabytes, of the server with its threads. */
  serverMb: number;
  threads: number;
  /** Open files, sockets among them. */
  files: number;
  readers: number;
  /** Resident megabytes, of all readers together. */
  readersMb: number;
  writers: number;
  translators: number;
  /** Resident megabytes, of all translators together. */
  translatorsMb: number;
}

// What ended in between has nothing.
const read = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};

const count = (path: string): number => {
  try {
    return readdirSync(path).length;
  } catch {
    return 0;
  }
};

const residentMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

const parentOf = (pid: number): number =>
  Number(/PPid:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);

/** Processes whose command line has all of these words. */
const processesWith = (...words: string[]): number[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const line = read(`/proc/${pid}/cmdline`);
      return words.every((word) => line.includes(word));
    })
    .map(Number);

/** Translators that a server has started by another process of its own. */
const translatorsOf = (server: number): number[] =>
  processesWith("translator/translator").filter((pid) => parentOf(parentOf(pid)) === server);

/** Processes that have the graph's file in this folder open. */
export const processesOn = (kind: "reader" | "writer", data: string): number[] =>
  processesWith(`process/${kind}`, data);

export const heldBy = (pid: number, data: string): Held => {
  const readers = processesOn("reader", data);
  const translators = translatorsOf(pid);
  const together = (pids: readonly number[]) => pids.reduce((sum, one) => sum + residentMb(one), 0);
  return {
    serverMb: residentMb(pid),
    threads: count(`/proc/${pid}/task`),
    files: count(`/proc/${pid}/fd`),
    readers: readers.length,
    readersMb: together(readers),
    writers: processesOn("writer", data).length,
    translators: translators.length,
    translatorsMb: together(translators),
  };
};

export const heldInWords = (held: Held): string =>
  `server ${held.serverMb.toFixed(0)} MB, ${held.threads} threads, ${held.files} files; ${held.readers} readers ${held.readersMb.toFixed(0)} MB; ${held.translators} translators ${held.translatorsMb.toFixed(0)} MB; ${held.writers} writers`;
