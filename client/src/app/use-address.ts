import { useEffect } from "react";
import { boardAddress, ribbonPart } from "../board/model/address.ts";
import { hiddenPart } from "../exploration/model/address/hidden.ts";
import type { AddressPart } from "../exploration/model/address/part.ts";
import { selectionPart } from "../exploration/model/address/selection.ts";
import type { Exploration } from "../exploration/model/exploration.ts";
import { shelfAddress } from "../shelf/address.ts";

/** In the order in which they are restored: what is chosen may only come with what comes before. */
const parts: readonly AddressPart[] = [
  ...shelfAddress,
  hiddenPart,
  ...boardAddress,
  selectionPart,
  ribbonPart,
];

/** What is looked at, as the part of an address after the `?`; nothing where all is as at the beginning. */
function addressOf(exploration: Exploration): string {
  const said = new URLSearchParams();
  for (const { name, said: own } of parts)
    for (const value of own(exploration)) said.append(name, value);
  return said.size === 0 ? "" : `?${said}`;
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.join("\n") === b.join("\n");

async function restore(exploration: Exploration, search: string): Promise<void> {
  const address = new URLSearchParams(search);
  for (const part of parts) {
    const said = address.getAll(part.name);
    if (!same(said, part.said(exploration))) await part.restore(exploration, said);
  }
}

const write = (search: string, how: "pushState" | "replaceState"): void => {
  const { pathname, hash } = location;
  if (search !== location.search) history[how](null, "", `${pathname}${search}${hash}`);
};

/**
 * Keeps the address saying what is looked at, each look a page of the browser's history: what an address says is
 * shown when the page opens with it, and when the reader goes back or forth.
 */
export function useAddress(exploration: Exploration): void {
  useEffect(() => {
    // While one is being restored, what is shown in between is no page of its own.
    let restoring = 0;
    const show = async (search: string) => {
      restoring += 1;
      await restore(exploration, search).finally(() => (restoring -= 1));
      if (restoring === 0) write(addressOf(exploration), "replaceState");
    };
    const changed = () => {
      if (restoring === 0 && exploration.log.getState().entries.length > 0)
        write(addressOf(exploration), "pushState");
    };
    const begin = () => {
      if (exploration.log.getState().entries.length === 0) return;
      stopWaiting();
      void show(location.search);
    };
    const stopWaiting = exploration.log.subscribe(begin);
    const back = () => void show(location.search);
    const stops = [
      stopWaiting,
      exploration.log.subscribe((now, before) => now.state !== before.state && changed()),
      // Not for every thing that the pointer passes.
      exploration.looking.subscribe((now, before) => now.selected !== before.selected && changed()),
      ...parts.map(({ follow }) => follow?.(exploration, changed) ?? (() => undefined)),
      () => removeEventListener("popstate", back),
    ];
    addEventListener("popstate", back);
    begin();
    return () => {
      for (const stop of stops) stop();
    };
  }, [exploration]);
}
