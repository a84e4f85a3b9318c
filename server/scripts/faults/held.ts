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

/** Processes that have the graph's file in this folder open. */
export const processesOn = (kind: "reader" | "writer", data: string): number[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const line = read(`/proc/${pid}/cmdline`);
      return line.includes(`process/${kind}`) && line.includes(data);
    })
    .map(Number);

export const heldBy = (pid: number, data: string): Held => {
  const readers = processesOn("reader", data);
  return {
    serverMb: residentMb(pid),
    threads: count(`/proc/${pid}/task`),
    files: count(`/proc/${pid}/fd`),
    readers: readers.length,
    readersMb: readers.reduce((sum, reader) => sum + residentMb(reader), 0),
    writers: processesOn("writer", data).length,
  };
};

export const heldInWords = (held: Held): string =>
  `server ${held.serverMb.toFixed(0)} MB, ${held.threads} threads, ${held.files} files; ${held.readers} readers ${held.readersMb.toFixed(0)} MB; ${held.writers} writers`;
