import { createStore } from "zustand/vanilla";
import type { AskedReady } from "./answer/store.ts";

interface Wanted {
  /** A ready question that another part of the page asks, with what is to stand in its fields. */
  asked: AskedReady | null;
  /** Counts them, so that the same one can be asked again. */
  turn: number;
}

export const wanted = createStore<Wanted>(() => ({ asked: null, turn: 0 }));

/** Has the shelf open a question, filled in, and ask it. */
export const want = (query: string, typed: AskedReady["typed"] = {}): void =>
  wanted.setState(({ turn }) => ({ asked: { query, typed }, turn: turn + 1 }));

export const unwant = (): void => wanted.setState({ asked: null });
