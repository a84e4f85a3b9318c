import { useRef, type KeyboardEvent } from "react";
import { expand } from "../exploration/model/acts.ts";
import { refOf } from "../exploration/model/step.ts";
import { select, view } from "../exploration/model/view.ts";
import type { Composed } from "../exploration/model/compose.ts";
import { neighboursOf, step, type Direction, type Stand } from "./walk.ts";

const keys: Record<string, Direction> = {
  ArrowRight: "along",
  ArrowLeft: "back",
  ArrowDown: "next",
  ArrowUp: "previous",
};

/** The arrow keys on the canvas: right along a relationship, left back, up and down among what it reached. */
export function useWalk(composed: () => Composed | null): (event: KeyboardEvent) => boolean {
  const stand = useRef<Stand | null>(null);
  return (event) => {
    const now = composed();
    if (now === null) return false;
    const { exploration, ties } = now;
    const { selected } = view.getState();
    if (event.key === "Escape") {
      select(null);
      return true;
    }
    const node = exploration.nodes.get(selected ?? "");
    if (event.key === "Enter" && node !== undefined) {
      void expand(refOf(node), null);
      return true;
    }
    const direction = keys[event.key];
    if (direction === undefined) return false;
    if (stand.current?.at !== selected || selected === null) {
      const ring = [...exploration.nodes.keys()];
      const at = selected ?? ring[0];
      if (at === undefined) return false;
      stand.current = { at, ring, from: null };
      if (selected === null) {
        select(at);
        return true;
      }
    }
    stand.current = step(stand.current, direction, (id) => neighboursOf(id, exploration, ties));
    select(stand.current.at);
    return true;
  };
}
