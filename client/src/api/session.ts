import type { Output } from "@chengmai/server/contract";
import { createStore } from "zustand/vanilla";
import type { Refusal } from "./problem.ts";

export type Session = Output<"session">;

/** How this browser stands; null until the server has said so. `needed` where it wants a token first. */
export const session = createStore<{ standing: Session | null; needed: boolean }>(() => ({
  standing: null,
  needed: false,
}));

/** Notes a call that was refused for want of a token: nothing more is asked by itself until there is one. */
export function noted(refusal: Refusal): Refusal {
  if (refusal.slug === "not-signed-in") session.setState({ needed: true });
  return refusal;
}
