import { createStore } from "zustand/vanilla";

/** Where the reader looks. Not part of the log: looking changes nothing that could be undone. */
interface View {
  /** The node or tie whose card is open. */
  selected: string | null;
  /** The node or tie under the pointer. */
  pointed: string | null;
  /** The two places being chosen; once both are, the answer is a step of the log. */
  pair: readonly [string | null, string | null];
  /** Ids that a line of a list lights while it is pointed at. */
  lit: ReadonlySet<string> | null;
  /** The node to bring to the middle; a new object each time, so that asking twice moves twice. */
  centred: { id: string } | null;
}

export const view = createStore<View>(() => ({
  selected: null,
  pointed: null,
  pair: [null, null],
  lit: null,
  centred: null,
}));

export const select = (id: string | null): void =>
  view.setState({ selected: id, pointed: null, ...(id === null ? { centred: null } : {}) });
export const point = (id: string | null): void => view.setState({ pointed: id });
export const setPair = (pair: View["pair"]): void => view.setState({ pair });
export const light = (lit: View["lit"]): void => view.setState({ lit });
export const centre = (id: string): void => view.setState({ centred: { id } });
