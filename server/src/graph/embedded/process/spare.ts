import { startChild } from "./child.ts";
import type { ReaderReply, ReaderRequest } from "./protocol.ts";
import { spareFlag } from "./program.ts";
import type { ReaderChild, Waiting } from "./reader-handle.ts";

interface Spare extends Waiting {
  /** Starts one where none waits. */
  renew(): void;
  close(): void;
}

/**
 * One reader of a file that has all loaded and waits to be told to open it: to start one takes ten times as long
 * as to open a small file, and whoever asks after a write or a damage would wait for that.
 */
export function openSpare(file: string): Spare {
  let waiting: ReaderChild | null = null;
  let starting: Promise<void> | null = null;
  let open = true;

  const keep = (child: ReaderChild): void => {
    if (!open || waiting !== null) return child.kill();
    waiting = child;
    child.hold(false);
    void child.ended.then(() => {
      if (waiting === child) waiting = null;
    });
  };
  const taken = (): ReaderChild | null => {
    const child = waiting;
    waiting = null;
    return child;
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
      if (waiting === null) await starting;
      return taken();
    },
    renew() {
      if (open && waiting === null) starting ??= start();
    },
    close() {
      open = false;
      taken()?.kill();
    },
  };
}
