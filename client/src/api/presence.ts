import { createStore } from "zustand/vanilla";
import type { Refusal } from "./problem.ts";

/**
 * Whether some call has found the server or its graph away, or barred until somebody mends it, and how often they
 * have come back since.
 */
export const presence = createStore<{ missed: boolean; barred: Refusal | null; returns: number }>(
  () => ({ missed: false, barred: null, returns: 0 }),
);

/** True where a call failed for want of the server or the graph, not for what it asked. */
export const isAway = (refusal: Refusal): boolean =>
  refusal.slug === "graph-unreachable" || refusal.slug === "offline";

/** True where the graph is there, but nothing is had of it until somebody mends what is wrong: asking often is of no use. */
export const isBarred = (refusal: Refusal): boolean =>
  refusal.slug === "sign-in-refused" || refusal.slug === "damaged";

export function noteRefusal(refusal: Refusal): void {
  if (isAway(refusal)) presence.setState({ missed: true, barred: null });
  if (isBarred(refusal)) presence.setState({ missed: false, barred: refusal });
}

/** Whatever failed while the graph could not be had may ask again. */
export const comeBack = (): void =>
  presence.setState(({ returns }) => ({ missed: false, barred: null, returns: returns + 1 }));

/** The graph answers. */
export function noteAnswer(): void {
  const { missed, barred } = presence.getState();
  if (missed || barred !== null) comeBack();
}
