import { startChild } from "./child.ts";
import type { ReaderReply, ReaderRequest } from "./protocol.ts";
import { spareFlag } from "./program.ts";
import type { ReaderChild, Waiting } from "./reader-handle.ts";

interface Spare extends Waiting {
  /** Starts one where none waits. */
  renew(): void;
  close(): void;
}

// Whoever reads a file that comes and goes takes turns with another.
const most = 2;

/**
 * Readers of a file that have all loaded and wait to be told to open it: to start one takes ten times as long
 * as to open a small file, and whoever asks after a write or a damage would wait for that.
 */
export function openSpare(file: string): Spare {
  const waiting = new Set<ReaderChild>();
  let starting: Promise<void> | null = null;
  let open = true;

  const keep = (child: ReaderChild): void => {
    if (!open || waiting.size === most) return child.kill();
    waiting.add(child);
    child.hold(false);
    void child.ended.then(() => waiting.delete(child));
  };
  const start = (): Promise<void> =>
    startChild<string | ReaderReply, string | ReaderRequest>("reader", file, spareFlag)
      // Where there is no room for it, a reader is started when it is wanted, and says so.
      .then(keep, () => undefined)
      .finally(() => (starting = null));
  return {
    keep,
    async take() {
      // One that is on its way comes sooner than one that is begun now.
      if (waiting.size === 0) await starting;
      const [child = null] = waiting;
      if (child !== null) waiting.delete(child);
      return child;
    },
    renew() {
      if (open && waiting.size === 0) starting ??= start();
    },
    close() {
      open = false;
      for (const child of waiting) child.kill();
      waiting.clear();
    },
  };
}
