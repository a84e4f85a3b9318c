import { createStore } from "zustand/vanilla";

/** What was just taken away, or is worth saying once; the page has the words. */
interface Told {
  kind:
    | "tab-closed"
    | "query-deleted"
    | "history-cleared"
    | "saved"
    | "link-copied"
    | "link-uncopied"
    | "link-long"
    | "link-broken"
    | "not-kept"
    | "kept-again"
    | "parameter-added"
    | "memory-only"
    | "param-unread"
    | "command-stray";
  values?: Readonly<Record<string, string | number>>;
}

interface Notice extends Told {
  /** A new one each time, so that the same words are said again. */
  at: number;
  undo: (() => void) | null;
}

/** The one line over the workbench: what was done, and the way back. */
export const notice = createStore<{ now: Notice | null }>(() => ({ now: null }));

export const tell = (told: Told, undo: (() => void) | null = null): void =>
  notice.setState({ now: { ...told, at: performance.now(), undo } });

export const offerUndo = (told: Told, undo: () => void): void => tell(told, undo);

export const dismiss = (): void => notice.setState({ now: null });

/** Takes back what the line speaks of. */
export function takeBack(): void {
  const { now } = notice.getState();
  dismiss();
  now?.undo?.();
}
