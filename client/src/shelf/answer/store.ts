import type { Output } from "@chengmai/server/contract";
import { createStore } from "zustand/vanilla";

/** A ready question as it was asked: its name, and what stood in its fields. */
export interface AskedReady {
  query: string;
  typed: Readonly<Record<string, string>>;
}

/** An answer that is shown as rows or as a matrix, with what it answers. */
export interface Shown {
  /** Null where it tells of the picture, and no address leads to it. */
  asked: AskedReady | null;
  title: { zh: string; en: string };
  view: "table" | "matrix";
  /** What was filled in, as the form said it. */
  given: readonly string[];
  /** The columns, as the query's header calls them. */
  returns: Output<"queries">[number]["returns"];
  answer: Output<"runQuery">;
}

interface Answers {
  shown: Shown | null;
  /** True where the reader closed the last answer: its form stays, to be asked again. */
  closed: boolean;
}

export const answers = createStore<Answers>(() => ({ shown: null, closed: false }));

export const openAnswer = (shown: Shown): void => answers.setState({ shown, closed: false });
/** Takes the answer off the page, for another one or for what was there before it. */
export const closeAnswer = (): void => answers.setState({ shown: null, closed: false });
/** Closes it as the reader does. */
export const putAway = (): void => answers.setState({ shown: null, closed: true });
