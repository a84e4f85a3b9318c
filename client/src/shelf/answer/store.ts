import type { Output } from "@chengmai/server/contract";
import { createStore } from "zustand/vanilla";

/** An answer that is shown as rows or as a matrix, with what it answers. */
export interface Shown {
  title: { zh: string; en: string };
  /** Used for the name of a downloaded file. */
  name: string;
  view: "table" | "matrix";
  /** What was filled in, as the form said it. */
  given: readonly string[];
  /** The columns, as the query's header calls them. */
  returns: Output<"queries">[number]["returns"];
  answer: Output<"runQuery">;
}

export const answers = createStore<{ shown: Shown | null }>(() => ({ shown: null }));

export const openAnswer = (shown: Shown): void => answers.setState({ shown });
export const closeAnswer = (): void => answers.setState({ shown: null });
