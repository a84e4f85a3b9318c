import { createStore } from "zustand/vanilla";
import type { Lens } from "./lens.ts";

/** The views, in the order of their tabs. */
export const viewNames = [
  "findings",
  "matrix",
  "concepts",
  "gaps",
  "compare",
  "projection",
  "cuts",
  "example",
  "motifs",
] as const;
export type ViewName = (typeof viewNames)[number];

/** What is chosen in a view, by its names for it; nodes by their keys, as an address says them. */
export type Choice = Readonly<Record<string, readonly string[]>>;

interface Screen {
  open: boolean;
  view: ViewName;
  choice: Choice;
  /** Counts the ways into a view, so that each begins anew. */
  turn: number;
  /** Counts choices that only go on with the one before, as the next letter of a word does. */
  goneOn: number;
  /** Null: the best that is offered. */
  lens: Lens | null;
}

export const screen = createStore<Screen>(() => ({
  open: false,
  view: "findings",
  choice: {},
  turn: 0,
  goneOn: 0,
  lens: null,
}));

/** Opens the patterns, where they were left or with a lens of somebody's own. */
export const openPatterns = (lens?: Lens): void =>
  screen.setState({
    open: true,
    ...(lens === undefined ? {} : { lens, view: "matrix" as const, choice: {} }),
  });

export const closePatterns = (): void => screen.setState({ open: false });

export const togglePatterns = (): void => screen.setState(({ open }) => ({ open: !open }));

export const chooseLens = (lens: Lens): void =>
  screen.setState(({ turn }) => ({ lens, choice: {}, turn: turn + 1 }));

/** A choice of its own, or one that goes on with the last and takes its page in the browser's history. */
export type Choosing = "anew" | "going on";

/** Chooses something in the view that is open; with nothing under a name, its choice is taken back. */
export const choose = (chosen: Choice, how: Choosing = "anew"): void =>
  screen.setState(({ choice, goneOn }) => ({
    goneOn: how === "anew" ? goneOn : goneOn + 1,
    choice: Object.fromEntries(
      Object.entries({ ...choice, ...chosen }).filter(([, values]) => values.length > 0),
    ),
  }));
