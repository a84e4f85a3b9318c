import { createStore, type StoreApi } from "zustand/vanilla";
import type { Beginning, Exploration } from "../exploration/model/exploration.ts";
import type { Changed } from "../exploration/model/walking/resumed.ts";
import type { Subgraph } from "@chengmai/cypher/values";

/** An exploration that is open. */
export interface Tab {
  id: string;
  /** Null: it is called by its number. */
  name: string | null;
  number: number;
  exploration: Exploration;
  /** What the address said when it was left, or says when it is opened; to be shown once it is in front. */
  address: string;
}

/** What was found when an exploration was taken up again. */
export interface Found {
  gone: Subgraph;
  changed: readonly Changed[];
}

/** What is told once over the picture. */
type Told =
  | { kind: "closed"; tab: Tab; at: number }
  | { kind: "address" }
  | { kind: "emptied" }
  | { kind: "unkept"; reason: string }
  | { kind: "rekept" }
  | { kind: "nowhere" };

export interface Tabs {
  /** Never empty. */
  open: readonly Tab[];
  /** Id of the tab in front. */
  front: string;
  told: Told | null;
  /** By the tab's id. */
  found: ReadonlyMap<string, Found>;
}

/** Every exploration that is open; the page shows one of them. */
export interface Explorations {
  store: StoreApi<Tabs>;
  /** A new one in front. */
  add(): void;
  /** Likewise, but called by a name and begun with something else. */
  begin(name: string, begin: Beginning): void;
  /** One that was kept, behind those that are open. */
  stand(opened: Pick<Tab, "id" | "name" | "number" | "address"> & { begin: Beginning }): void;
  /** Takes one away in which nothing was done, for another. */
  drop(id: string, front: string): void;
  show(id: string): void;
  /** Puts the one before or after in front; round and round. */
  next(by: 1 | -1): void;
  rename(id: string, name: string): void;
  /** Keeps what the address said of one. */
  leave(id: string, address: string): void;
  /** Closes one; what it held can be had back until the next is closed. */
  close(id: string): void;
  reopen(): void;
  tell(told: Told | null): void;
  noteFound(id: string, found: Found): void;
  forgetFound(id: string): void;
}

export const frontOf = ({ open, front }: Tabs): Tab => {
  const tab = open.find(({ id }) => id === front) ?? open[0];
  if (tab === undefined) throw new Error("No exploration is open.");
  return tab;
};

const begin = ({ exploration }: Tab): void => {
  const { entries, asking } = exploration.log.getState();
  if (entries.length + asking.length === 0) void exploration.begin();
};

/**
 * Explorations with a first one in front, which has not begun: the page's own, that says what the address says.
 * `create` makes each; without a beginning of its own it begins as the page does.
 */
export function createExplorations(
  create: (begin?: Beginning) => Exploration,
  newId: () => string,
  opened = "",
): Explorations {
  const made = (number: number, said: string, how?: Beginning): Tab => ({
    id: newId(),
    name: null,
    number,
    address: said,
    exploration: create(how),
  });
  const first = made(1, opened);
  const store = createStore<Tabs>(() => ({
    open: [first],
    front: first.id,
    told: null,
    found: new Map(),
  }));
  const change = (id: string, changed: Partial<Tab>) =>
    store.setState(({ open }) => ({
      open: open.map((tab) => (tab.id === id ? { ...tab, ...changed } : tab)),
    }));
  const show = (id: string) => {
    store.setState({ front: id });
    begin(frontOf(store.getState()));
  };
  const stand = (tab: Tab) => {
    store.setState(({ open }) => ({ open: [...open, tab] }));
    show(tab.id);
  };
  const nextNumber = () => Math.max(...store.getState().open.map(({ number }) => number)) + 1;
  const own: Explorations = {
    store,
    add: () => stand(made(nextNumber(), "")),
    begin: (name, how) => stand({ ...made(nextNumber(), "", how), name }),
    stand({ begin: how, ...kept }) {
      const tab = { ...kept, exploration: create(how) };
      store.setState(({ open }) => ({ open: [...open, tab] }));
      const { front } = store.getState();
      if (front === first.id && first.number <= tab.number) change(front, { number: nextNumber() });
    },
    drop(id, front) {
      store.setState(({ open }) => ({ open: open.filter((tab) => tab.id !== id), front }));
    },
    show,
    next(by) {
      const { open, front } = store.getState();
      const at = open.findIndex(({ id }) => id === front);
      const to = open[(at + by + open.length) % open.length];
      if (to !== undefined) show(to.id);
    },
    rename: (id, name) => change(id, { name: name.trim() === "" ? null : name.trim() }),
    leave: (id, address) => change(id, { address }),
    close(id) {
      const { open, front } = store.getState();
      const at = open.findIndex((tab) => tab.id === id);
      const tab = open[at];
      if (tab === undefined) return;
      for (const { cancel } of tab.exploration.log.getState().asking) cancel();
      if (open.length === 1) own.add();
      const left = store.getState().open.filter((each) => each !== tab);
      const next = left[Math.min(at, left.length - 1)]?.id ?? front;
      store.setState({ open: left, told: { kind: "closed", tab, at } });
      if (front === id) show(next);
    },
    reopen() {
      const { told, open } = store.getState();
      if (told?.kind !== "closed") return;
      store.setState({ open: open.toSpliced(told.at, 0, told.tab), told: null });
      show(told.tab.id);
    },
    tell: (told) => store.setState({ told }),
    noteFound: (id, found) =>
      store.setState((now) => ({ found: new Map(now.found).set(id, found) })),
    forgetFound(id) {
      const { found, open } = store.getState();
      store.setState({ found: new Map([...found].filter(([other]) => other !== id)) });
      const tab = open.find((each) => each.id === id);
      tab?.exploration.looking.setState({ changed: new Map() });
    },
  };
  return own;
}
