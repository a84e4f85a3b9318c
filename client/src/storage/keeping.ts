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

/** Writes what changes, and tries again what failed; how it goes is told by `keeping`. */
export function writingBy(write: () => Promise<void>, keeping: StoreApi<Keeping>): Writing {
  let due: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  async function now(): Promise<void> {
    clearTimeout(due);
    clearTimeout(again);
    due = undefined;
    // A failure stands until it is mended.
    if (failures === 0) keeping.setState({ state: "saving" });
    try {
      await write();
      failures = 0;
      keeping.setState({ state: "idle", reason: null });
    } catch (thrown) {
      keeping.setState({ state: "failed", reason: String(thrown) });
      again = setTimeout(() => void now(), Math.min(longest, first * 2 ** failures));
      failures += 1;
    }
  }
  return { soon: () => void (due ??= setTimeout(() => void now(), pause)), now };
}
