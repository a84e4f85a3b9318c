import { createStore, type StoreApi } from "zustand/vanilla";
import type { Changed } from "./walking/resumed.ts";

/** Where the reader looks. Not part of the log: looking changes nothing that could be undone. */
export interface Look {
  /** The node, relationship or tie whose card is open. */
  selected: string | null;
  /** The nodes that an act is meant for, in the order in which they were chosen; with a card open, its node is among them. */
  chosen: readonly string[];
  /** Nodes that were set aside, for what joins them to others and for paths around them. */
  aside: readonly string[];
  /** The one whose card was open when another was chosen in its place. */
  before: string | null;
  /** What is under the pointer. */
  pointed: string | null;
  /** Ids that a line of a list lights while it is pointed at. */
  lit: ReadonlySet<string> | null;
  /** The node to bring to the middle; a new object each time, so that asking twice moves twice. */
  centred: { id: string } | null;
  /** What of the picture the window shows, once the reader or the page has moved it. */
  view: View | null;
  /** What has changed since the reader last saw it, by its id today. */
  changed: ReadonlyMap<string, Changed>;
}

/** How near, and where the picture's origin stands, in a window of some size; in pixels. */
export interface View {
  zoom: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Looking extends StoreApi<Look> {
  select(id: string | null): void;
  /** Chooses just these nodes; the card stays open where its node is among them. */
  choose(ids: readonly string[]): void;
  /** Adds a node to those that are chosen, or takes it from them. */
  also(id: string): void;
  setAside(ids: readonly string[]): void;
  point(id: string | null): void;
  light(ids: Look["lit"]): void;
  centre(id: string): void;
  see(view: View): void;
}

export function createLooking(): Looking {
  const store = createStore<Look>(() => ({
    selected: null,
    chosen: [],
    aside: [],
    before: null,
    pointed: null,
    lit: null,
    centred: null,
    view: null,
    changed: new Map(),
  }));
  const choose = (ids: readonly string[]) =>
    store.setState(({ selected }) => ({
      chosen: [...new Set(ids)],
      selected: ids.length === 1 ? (ids[0] ?? null) : (ids.find((id) => id === selected) ?? null),
    }));
  return {
    ...store,
    select: (id) =>
      store.setState(({ selected, before }) => ({
        selected: id,
        before: id === null ? null : id === selected ? before : selected,
        chosen: id === null ? [] : [id],
        pointed: null,
        ...(id === null ? { centred: null } : {}),
      })),
    choose,
    also(id) {
      const { chosen } = store.getState();
      choose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
    },
    setAside: (ids) => store.setState({ aside: [...new Set(ids)] }),
    point: (id) => store.setState({ pointed: id }),
    light: (lit) => store.setState({ lit }),
    centre: (id) => store.setState({ centred: { id } }),
    see: (view) => store.setState({ view }),
  };
}
