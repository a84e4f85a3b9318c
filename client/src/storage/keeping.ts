import { createStore, type StoreApi } from "zustand/vanilla";

/** How keeping goes; `nowhere` where the browser keeps nothing at all, as in some private windows. */
export interface Keeping {
  state: "idle" | "saving" | "failed" | "nowhere";
  /** The browser's own words of a failure, such as a full disk's. */
  reason: string | null;
}

/** How the keeping of one capability goes: what fails for one need not fail for another. */
export const createKeeping = (): StoreApi<Keeping> =>
  createStore<Keeping>(() => ({ state: "idle", reason: null }));

/** Milliseconds between a change and its writing. */
const pause = 200;
/** Milliseconds until a failed writing is tried again; each time twice as long. */
const [first, longest] = [1000, 60_000];

interface Writing {
  /** Writes soon; many changes are written at once. */
  soon: () => void;
  /** Writes at once: the page may be gone the next moment. */
  now: () => Promise<void>;
}

/**
 * Writes what changes, one writing after the other, and tries again what failed; how it goes is told by `keeping`. What
 * is written since the page is left stands for the writing that is under way.
 */
export function writingBy(
  write: (leaving: boolean) => Promise<void>,
  keeping: StoreApi<Keeping>,
): Writing {
  let due: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let [failures, begun] = [0, 0];
  let running: Promise<void> = Promise.resolve();
  async function attempt(leaving: boolean): Promise<void> {
    const own = (begun += 1);
    clearTimeout(again);
    // A failure stands until it is mended.
    if (failures === 0) keeping.setState({ state: "saving" });
    try {
      await write(leaving);
      if (own !== begun) return;
      failures = 0;
      keeping.setState({ state: "idle", reason: null });
    } catch (thrown) {
      // Then the one that has begun since tells how it went.
      if (own !== begun) return;
      keeping.setState({ state: "failed", reason: String(thrown) });
      again = setTimeout(() => soonest(), Math.min(longest, first * 2 ** failures));
      failures += 1;
    }
  }
  const soonest = () => {
    running = running.then(() => {
      due = undefined;
      return attempt(false);
    });
  };
  return {
    soon: () => void (due ??= setTimeout(soonest, pause)),
    now() {
      clearTimeout(due);
      due = undefined;
      const leaving = attempt(true);
      running = Promise.all([running, leaving]).then(() => undefined);
      return leaving;
    },
  };
}
