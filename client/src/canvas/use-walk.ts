import { useRef, type KeyboardEvent } from "react";
import type { Exploration } from "../exploration/model/exploration.ts";
import { expand } from "../exploration/model/growing/grow.ts";
import { inDatabase } from "../api/in-database.ts";
import { standFor } from "../exploration/model/visible.ts";
import { unfold } from "../exploration/model/reshaping/shape-by.ts";
import type { Stage } from "./stage.ts";
import { step, type Direction, type Stand } from "./walk.ts";

const keys: Record<string, Direction> = {
  ArrowRight: "along",
  ArrowLeft: "back",
  ArrowDown: "next",
  ArrowUp: "previous",
};

/** Expands a node, or the nodes that one of the picture stands for; false where it stands for none that the database holds. */
export function expandMeant(exploration: Exploration, id: string): boolean {
  const ids = inDatabase(standFor(exploration.log.getState().state, [id]));
  if (ids.length > 0) void expand(exploration, ids);
  return ids.length > 0;
}

/** The arrow keys on the canvas: right along a relationship, left back, up and down among what it reached. */
export function useWalk(
  exploration: Exploration,
  stageNow: () => Stage | null,
): (event: KeyboardEvent) => boolean {
  const stand = useRef<Stand | null>(null);
  return (event) => {
    const stage = stageNow();
    if (stage === null || stage.scene === null) return false;
    const { scene } = stage;
    const { select, centre } = exploration.looking;
    const stepTo = (id: string) => {
      select(id);
      // Of a board that is cut the window goes along.
      if (stage.arrangement?.frame === "own") centre(id);
      return true;
    };
    const { selected } = exploration.looking.getState();
    if (event.key === "Escape") {
      // With nothing chosen it clears what else is told.
      if (selected === null) return false;
      select(null);
      return true;
    }
    if (event.shiftKey && ["Enter", " "].includes(event.key)) {
      // Where one more means no more, as for what is chosen alone, Enter is Enter.
      if (selected !== null && stage.arrangement?.also?.(exploration, selected) === true)
        return true;
    }
    if (event.key === "Enter" && selected !== null && unfold(exploration, selected)) return true;
    if (event.key === "Enter" && selected !== null && expandMeant(exploration, selected))
      return true;
    const direction = keys[event.key];
    if (direction === undefined) return false;
    if (stand.current?.at !== selected || selected === null) {
      const ring = scene.walk;
      const at = selected ?? ring[0];
      if (at === undefined) return false;
      stand.current = { at, ring, from: null };
      if (selected === null) return stepTo(at);
    }
    stand.current = step(stand.current, direction, scene.neighbours);
    return stepTo(stand.current.at);
  };
}
