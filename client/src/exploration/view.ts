import { createStore } from "zustand/vanilla";

/** Where the reader looks. Not part of the log: looking changes nothing that could be undone. */
export interface View {
  /** The node or tie whose card is open. */
  selected: string | null;
  /** The node or tie under the pointer. */
  pointed: string | null;
  /** The two places whose connections are asked for. */
  pair: readonly [string | null, string | null];
  /** What the pair's answer lights, or null where no pair is chosen. */
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

export const select = (id: string | null): void => view.setState({ selected: id, pointed: null });
export const point = (id: string | null): void => view.setState({ pointed: id });
export const setPair = (pair: View["pair"]): void => view.setState({ pair, lit: null });
export const centre = (id: string): void => view.setState({ centred: { id } });
