import { useStore } from "zustand";
import { isForeign, log } from "../exploration/store.ts";
import { useSay } from "../i18n/say.ts";
import { Foreign } from "./foreign.tsx";
import { Legend } from "./legend.tsx";
import { Pair } from "./pair.tsx";
import { Shelf } from "./shelf/shelf.tsx";

/** The left side: what connects two places, the legend, the ready questions. */
export function Left() {
  const say = useSay();
  const board = useStore(log, ({ state }) => state.arrangement === "ties" && state.nodes.size > 0);
  const foreign = useStore(log, isForeign);
  return (
    <nav aria-label={say("header.left")}>
      {board && <Pair />}
      {foreign && <Foreign />}
      <Legend />
      <Shelf />
    </nav>
  );
}
