import { useStore } from "zustand";
import { log } from "../exploration/store.ts";
import { useSay } from "../i18n/say.ts";
import { Legend } from "./legend.tsx";
import { Pair } from "./pair.tsx";

/** The left side: what connects two places, the legend, the ready questions. */
export function Left() {
  const say = useSay();
  const board = useStore(log, ({ state }) => state.arrangement === "ties" && state.nodes.size > 0);
  return (
    <nav aria-label={say("header.left")}>
      {board && <Pair />}
      <Legend />
    </nav>
  );
}
