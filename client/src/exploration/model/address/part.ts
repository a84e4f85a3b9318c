import type { Exploration } from "../exploration.ts";

/** A piece of what is looked at, as an address says it: `?name=value&name=value`. Nodes stand in it by key. */
export interface AddressPart {
  name: string;
  /** A reader may have chosen it before there was a picture; an address that says nothing of it takes nothing back then. */
  early?: true;
  /** Nothing where it is as at the beginning. */
  said(exploration: Exploration): readonly string[];
  /** Makes it what an address says, by steps that can be undone; asked only where it is not so already. */
  restore(exploration: Exploration, said: readonly string[]): Promise<void> | void;
  /**
   * Calls back when it may have changed; returns how to stop that. Log and looks are followed for all.
   * What only goes on with the last, as the next letter of a word does, is no page of its own in the browser's history.
   */
  follow?(exploration: Exploration, changed: (how?: "anew" | "going on") => void): () => void;
}
