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

/** What a view is opened with, as the one that leads there says it. */
export type Given = Readonly<Record<string, unknown>>;

interface Screen {
  open: boolean;
  view: ViewName;
  given: Given;
  /** Counts the openings, so that a view begins anew with what it is given. */
  turn: number;
  /** Null: the best that is offered. */
  lens: Lens | null;
}

export const screen = createStore<Screen>(() => ({
  open: false,
  view: "findings",
  given: {},
  turn: 0,
  lens: null,
}));

/** Opens the patterns, where they were left or with a lens of somebody's own. */
export const openPatterns = (lens?: Lens): void =>
  screen.setState({ open: true, ...(lens === undefined ? {} : { lens, view: "matrix" as const }) });

export const closePatterns = (): void => screen.setState({ open: false });

export const togglePatterns = (): void => screen.setState(({ open }) => ({ open: !open }));

export const chooseLens = (lens: Lens): void =>
  screen.setState(({ turn }) => ({ lens, given: {}, turn: turn + 1 }));
