import { createContext, useContext, type ReactNode } from "react";
import { useStore } from "zustand";
import type { Explored, Exploration } from "../model/exploration.ts";
import type { Look } from "../model/looking.ts";

const AtHand = createContext<Exploration | null>(null);

/** Gives a part of the page the exploration it is about. */
export function Exploring({ of, children }: { of: Exploration; children: ReactNode }) {
  return <AtHand value={of}>{children}</AtHand>;
}

/** The exploration that this part of the page is about. @throws Error outside of `Exploring` */
export function useExploration(): Exploration {
  const exploration = useContext(AtHand);
  if (exploration === null) throw new Error("There is no exploration at hand here.");
  return exploration;
}

export const useExplored = <Picked,>(pick: (now: Explored) => Picked): Picked =>
  useStore(useExploration().log, pick);

export const useLooking = <Picked,>(pick: (look: Look) => Picked): Picked =>
  useStore(useExploration().looking, pick);
