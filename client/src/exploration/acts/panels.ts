import { createStore } from "zustand/vanilla";

/** Panels over the picture, of which one is open at a time. */
type Panel = "history" | "rule" | "found" | "shape";

export const panels = createStore<{ open: Panel | null }>(() => ({ open: null }));

/** Opens a panel, or closes it where it is open. */
export const togglePanel = (panel: Panel): void =>
  panels.setState(({ open }) => ({ open: open === panel ? null : panel }));

export const closePanel = (): void => panels.setState({ open: null });
