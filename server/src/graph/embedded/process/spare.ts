import { startChild } from "./child.ts";
import type { ReaderReply, ReaderRequest } from "./protocol.ts";
import { spareFlag } from "./program.ts";
import type { ReaderChild } from "./reader-handle.ts";

interface Spare {
  /** The reader that waits, or null where none does. */
  take(): ReaderChild | null;
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
  let starting = false;
  let open = true;

  const keep = (child: ReaderChild): void => {
    starting = false;
    if (!open) return child.kill();
    waiting = child;
    child.hold(false);
    void child.ended.then(() => {
      if (waiting === child) waiting = null;
    });
  };
  const take = (): ReaderChild | null => {
    const child = waiting;
    waiting = null;
    return child;
  };
  return {
    take,
    renew() {
      if (!open || starting || waiting !== null) return;
      starting = true;
      // Where there is no room for it, a reader is started when it is wanted, and says so.
      startChild<string | ReaderReply, string | ReaderRequest>("reader", file, spareFlag).then(
        keep,
        () => (starting = false),
      );
    },
    close() {
      open = false;
      take()?.kill();
    },
  };
}
