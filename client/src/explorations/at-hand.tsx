import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Explorations, Tabs } from "./tabs.ts";

const AtHand = createContext<Explorations | null>(null);

export const Opened = AtHand.Provider;

/** Every exploration that is open. @throws Error outside of `Opened` */
export function useExplorations(): Explorations {
  const explorations = useContext(AtHand);
  if (explorations === null) throw new Error("There are no explorations at hand here.");
  return explorations;
}

export const useTabs = <Picked,>(pick: (now: Tabs) => Picked): Picked =>
  useStore(useExplorations().store, pick);
