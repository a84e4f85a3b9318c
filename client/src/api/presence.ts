import { createStore } from "zustand/vanilla";
import type { Refusal } from "./problem.ts";

/** Whether some call has found the server or its graph away, and how often they have come back since. */
export const presence = createStore(() => ({ missed: false, returns: 0 }));

/** True where a call failed for want of the server or the graph, not for what it asked. */
export const isAway = (refusal: Refusal): boolean =>
  refusal.slug === "graph-unreachable" || refusal.slug === "offline";

export const noteRefusal = (refusal: Refusal): void => {
  if (isAway(refusal)) presence.setState({ missed: true });
};

/** The graph answers: whatever failed while it was away may ask again. */
export function noteAnswer(): void {
  const { missed, returns } = presence.getState();
  if (missed) presence.setState({ missed: false, returns: returns + 1 });
}
