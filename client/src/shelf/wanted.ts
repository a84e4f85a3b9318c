import { createStore } from "zustand/vanilla";
import type { AskedReady } from "./answer/steps.ts";

interface Wanted {
  /** A ready question whose form another part of the page opens, with what is to stand in its fields. */
  asked: AskedReady | null;
  /** True where its answer is on the page already. */
  answered: boolean;
  /** Counts them, so that the same one can be asked again. */
  turn: number;
  /** The question whose form is open. */
  open: string | null;
  /** What the form has asked last, as it was typed and as it was read. */
  ran: readonly AskedReady[];
}

export const wanted = createStore<Wanted>(() => ({
  asked: null,
  answered: false,
  turn: 0,
  open: null,
  ran: [],
}));

/** Has the shelf open a question, filled in, and ask it. */
export const want = (query: string, typed: AskedReady["typed"] = {}): void =>
  wanted.setState(({ turn }) => ({
    asked: { query, typed },
    answered: false,
    open: query,
    turn: turn + 1,
  }));

/** Opens the form of a question that is answered already, or has all questions again. */
export const formOf = (asked: AskedReady | null): void =>
  wanted.setState(({ turn }) => ({
    asked,
    answered: true,
    open: asked?.query ?? null,
    ran: [],
    turn: turn + 1,
  }));

/** Opens a question's form as it is at first, or has all questions again. */
export const choose = (open: string | null): void =>
  wanted.setState({ asked: null, answered: false, open });

export const ran = (asked: readonly AskedReady[]): void => wanted.setState({ ran: asked });
