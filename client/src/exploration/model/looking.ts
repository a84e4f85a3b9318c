import { createStore, type StoreApi } from "zustand/vanilla";

/** Where the reader looks. Not part of the log: looking changes nothing that could be undone. */
export interface Look {
  /** The node, relationship or tie whose card is open. */
  selected: string | null;
  /** What is under the pointer. */
  pointed: string | null;
  /** Ids that a line of a list lights while it is pointed at. */
  lit: ReadonlySet<string> | null;
  /** The node to bring to the middle; a new object each time, so that asking twice moves twice. */
  centred: { id: string } | null;
}

export interface Looking extends StoreApi<Look> {
  select(id: string | null): void;
  point(id: string | null): void;
  light(ids: Look["lit"]): void;
  centre(id: string): void;
}

export function createLooking(): Looking {
  const store = createStore<Look>(() => ({
    selected: null,
    pointed: null,
    lit: null,
    centred: null,
  }));
  return {
    ...store,
    select: (id) =>
      store.setState({ selected: id, pointed: null, ...(id === null ? { centred: null } : {}) }),
    point: (id) => store.setState({ pointed: id }),
    light: (lit) => store.setState({ lit }),
    centre: (id) => store.setState({ centred: { id } }),
  };
}
