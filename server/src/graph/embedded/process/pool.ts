import { statSync } from "node:fs";
import { GraphError } from "../../graph-error.ts";
import { openLanes, type Leave, type Wait } from "../../lanes.ts";
import { startReader, type Reader } from "./reader-handle.ts";
import { openSpare } from "./spare.ts";

/** What a reader is wanted for: a question of the house's own, a plan, a query that may take long. */
export type ReaderLane = "house" | "plan" | "long";

export interface Pool {
  /**
   * A reader of the file as it is now, or was when who asks looked at it (`stamp`); waits in a bounded queue when
   * all are busy. Tells of its end.
   */
  take(
    lane: ReaderLane,
    wait: Wait & { ended: () => void; stamp?: string | undefined },
  ): Promise<Reader>;
  giveBack(reader: Reader): void;
  close(): void;
}

const tooMany = () =>
  new GraphError(
    "busy",
    "Too many queries are waiting for the embedded engine; try again shortly.",
  );
const closed = () => new GraphError("graph-unreachable", "The graph has been closed.");
const replaced = () => new GraphError("graph-unreachable", "The file of the graph was replaced.");

/** The stamp of a file that cannot be looked at. */
export const absent = "absent";

/** Which file stands at the path: a writer puts a new one in its place. */
export const fileStamp = (file: string): string => {
  try {
    // Asked twice for each query; as big integers these take more than twice as long.
    const { ino, mtimeMs, size } = statSync(file);
    return `${ino}:${mtimeMs}:${size}`;
  } catch {
    // Why it cannot be looked at is told by the reader that is started on it.
    return absent;
  }
};

/**
 * A small number of reader processes, started when needed and replaced when they died: `size` for long
 * queries, and beside them always one for plans and one for the house's own questions. One more waits to be wanted.
 */
export function openPool(file: string, size: number): Pool {
  const stamps = new Map<Reader, string>();
  const taken = new Map<Reader, { leave: Leave; ended: () => void }>();
  const idle: Reader[] = [];
  const spare = openSpare(file);
  const lanes = [
    { lane: "house", most: size + 2 },
    { lane: "plan", most: size + 1 },
    { lane: "long", most: size },
  ] as const;
  const places = openLanes<ReaderLane>(lanes, tooMany);
  let open = true;

  const usable = (reader: Reader, stamp: string) => reader.alive() && stamps.get(reader) === stamp;

  const fromIdle = (stamp: string): Reader | null => {
    for (let reader = idle.pop(); reader; reader = idle.pop()) {
      if (usable(reader, stamp)) return reader;
      stamps.delete(reader);
      reader.retire(replaced());
    }
    return null;
  };

  const started = async (): Promise<Reader> => {
    // The next one is begun when this one has what it needs of the machine.
    const reader = await startReader(file, spare).finally(spare.renew);
    reader.onEnd(() => taken.get(reader)?.ended());
    return reader;
  };

  return {
    async take(lane, wait) {
      if (!open) throw closed();
      const leave = await places.enter(lane, wait);
      try {
        if (!open) throw closed();
        const { stamp = fileStamp(file) } = wait;
        const reader = fromIdle(stamp) ?? (await started());
        stamps.set(reader, stamp);
        taken.set(reader, { leave, ended: wait.ended });
        return reader;
      } catch (error) {
        leave();
        throw error;
      }
    },
    giveBack(reader) {
      if (open && reader.alive()) idle.push(reader);
      else {
        stamps.delete(reader);
        reader.kill(closed());
      }
      const { leave } = taken.get(reader) ?? {};
      taken.delete(reader);
      leave?.();
    },
    close() {
      open = false;
      spare.close();
      for (const reader of stamps.keys()) reader.kill(closed());
      stamps.clear();
      idle.length = 0;
      places.close();
    },
  };
}
