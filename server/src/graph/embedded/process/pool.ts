import { statSync } from "node:fs";
import { GraphError } from "../../graph-error.ts";
import { startReader, type Reader } from "./reader-handle.ts";

export interface Pool {
  /** A reader of the file as it is now; waits in a bounded queue when all are busy. */
  take(options: { signal?: AbortSignal | undefined; waitMs: number }): Promise<Reader>;
  giveBack(reader: Reader): void;
  close(): void;
}

const queueLimit = 64;
const tooMany = () =>
  new GraphError(
    "busy",
    "Too many queries are waiting for the embedded engine; try again shortly.",
  );
const closed = () => new GraphError("graph-unreachable", "The graph has been closed.");
const replaced = () => new GraphError("graph-unreachable", "The file of the graph was replaced.");

/** Which file stands at the path: a writer puts a new one in its place. */
const fileStamp = (file: string): string => {
  try {
    const { ino, mtimeNs, size } = statSync(file, { bigint: true });
    return `${ino}:${mtimeNs}:${size}`;
  } catch {
    // Why it cannot be looked at is told by the reader that is started on it.
    return "absent";
  }
};

/** A small number of reader processes, started when needed and replaced when they died. */
export function openPool(file: string, size: number): Pool {
  const stamps = new Map<Reader, string>();
  const idle: Reader[] = [];
  const queue: (() => void)[] = [];
  let running = 0;
  let open = true;

  const next = () => queue.shift()?.();
  const usable = (reader: Reader, stamp: string) => reader.alive() && stamps.get(reader) === stamp;

  const fromIdle = (stamp: string): Reader | null => {
    for (let reader = idle.pop(); reader; reader = idle.pop()) {
      if (usable(reader, stamp)) return reader;
      stamps.delete(reader);
      reader.kill(replaced());
    }
    return null;
  };

  const turn = ({ signal, waitMs }: { signal?: AbortSignal | undefined; waitMs: number }) =>
    new Promise<void>((resolve, reject) => {
      if (queue.length >= queueLimit) return reject(tooMany());
      const leave = (reason: unknown) => {
        const place = queue.indexOf(go);
        if (place >= 0) queue.splice(place, 1);
        settle();
        reject(reason);
      };
      const aborted = () => leave(signal?.reason);
      const timer = setTimeout(() => leave(tooMany()), waitMs);
      const settle = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", aborted);
      };
      const go = () => {
        settle();
        resolve();
      };
      signal?.addEventListener("abort", aborted);
      queue.push(go);
    });

  return {
    async take(options) {
      if (!open) throw closed();
      options.signal?.throwIfAborted();
      if (running >= size) await turn(options);
      if (!open) throw closed();
      running += 1;
      try {
        const stamp = fileStamp(file);
        const reader = fromIdle(stamp) ?? (await startReader(file));
        stamps.set(reader, stamp);
        return reader;
      } catch (error) {
        running -= 1;
        next();
        throw error;
      }
    },
    giveBack(reader) {
      running -= 1;
      if (open && reader.alive()) idle.push(reader);
      else {
        stamps.delete(reader);
        reader.kill(closed());
      }
      next();
    },
    close() {
      open = false;
      for (const reader of stamps.keys()) reader.kill(closed());
      stamps.clear();
      idle.length = 0;
      while (queue.length > 0) next();
    },
  };
}
