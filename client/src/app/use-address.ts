import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { boardAddress, ribbonPart } from "../board/model/address.ts";
import { hiddenPart } from "../exploration/model/address/hidden.ts";
import type { AddressPart } from "../exploration/model/address/part.ts";
import { selectionPart } from "../exploration/model/address/selection.ts";
import type { Exploration } from "../exploration/model/exploration.ts";
import { frontOf, type Explorations } from "../explorations/tabs.ts";
import { patternsAddress } from "../patterns/model/address.ts";
import { shelfAddress } from "../shelf/address.ts";

/** In the order in which they are restored: what is chosen may only come with what comes before. */
const parts: readonly AddressPart[] = [
  ...shelfAddress,
  hiddenPart,
  ...boardAddress,
  selectionPart,
  ribbonPart,
  ...patternsAddress,
];

/** What is looked at, as the part of an address after the `?`; nothing where all is as at the beginning. */
function addressOf(exploration: Exploration): string {
  const said = new URLSearchParams();
  for (const { name, said: own } of parts)
    for (const value of own(exploration)) said.append(name, value);
  return said.size === 0 ? "" : `?${said}`;
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.join("\n") === b.join("\n");

/** What stands before there is a picture. */
const early = parts.filter((part) => part.early);

/** Makes these what an address says; of `unseen` ones, which a reader had no picture of, nothing early is taken back. */
async function restore(
  exploration: Exploration,
  search: string,
  { meant = parts, unseen = false }: { meant?: readonly AddressPart[]; unseen?: boolean } = {},
): Promise<void> {
  const address = new URLSearchParams(search);
  for (const part of meant) {
    const said = address.getAll(part.name);
    if (unseen && part.early && said.length === 0) continue;
    if (!same(said, part.said(exploration))) await part.restore(exploration, said);
  }
}

/** The exploration that a page of the browser's history is about. */
const tabIn = (state: unknown): string | undefined =>
  (state as { tab?: string } | null)?.tab ?? undefined;

/**
 * Keeps the address saying what is looked at, each look a page of the browser's history: what an address says is
 * shown when the page opens with it, and when the reader goes back or forth, to another exploration too. One that
 * comes to the front brings its own address.
 */
export function useAddress(explorations: Explorations): void {
  const front = useStore(explorations.store, (now) => now.front);
  const first = useRef(true);
  useEffect(() => {
    const { exploration, address } = frontOf(explorations.store.getState());
    const write = (how: "pushState" | "replaceState") => {
      const search = addressOf(exploration);
      explorations.leave(front, search);
      const { pathname, hash } = location;
      if (search !== location.search)
        history[how]({ tab: front }, "", `${pathname}${search}${hash}`);
    };
    // While one is being restored, what is shown in between is no page of its own.
    let restoring = 0;
    let unseen = exploration.log.getState().entries.length === 0;
    const show = async (search: string, how: "pushState" | "replaceState" = "replaceState") => {
      restoring += 1;
      const own = { unseen };
      unseen = false;
      await restore(exploration, search, own).finally(() => (restoring -= 1));
      if (restoring === 0) write(how);
    };
    const changed = (how: "anew" | "going on" = "anew") => {
      if (restoring === 0 && exploration.log.getState().entries.length > 0)
        write(how === "anew" ? "pushState" : "replaceState");
    };
    const begin = () => {
      if (exploration.log.getState().entries.length === 0) return;
      stopWaiting();
      const opened = tabIn(history.state) === undefined;
      if (opened) history.replaceState({ tab: front }, "");
      void show(address, opened ? "replaceState" : "pushState");
    };
    const stopWaiting = exploration.log.subscribe(begin);
    const back = ({ state }: PopStateEvent) => {
      const to = tabIn(state);
      const there = explorations.store.getState().open.some(({ id }) => id === to);
      if (to === undefined || to === front || !there) return void show(location.search);
      explorations.leave(to, location.search);
      explorations.show(to);
    };
    const stops = [
      stopWaiting,
      exploration.log.subscribe((now, before) => now.state !== before.state && changed()),
      // Not for every thing that the pointer passes.
      exploration.looking.subscribe((now, before) => now.selected !== before.selected && changed()),
      ...parts.map(({ follow }) => follow?.(exploration, changed) ?? (() => undefined)),
      () => removeEventListener("popstate", back),
    ];
    addEventListener("popstate", back);
    // Another that comes to the front without its picture yet: what stands before one comes at once.
    if (!first.current && unseen) void restore(exploration, address, { meant: early });
    first.current = false;
    begin();
    return () => {
      for (const stop of stops) stop();
    };
  }, [explorations, front]);
}
