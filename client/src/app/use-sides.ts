import { useEffect, useState } from "react";
import { betweenOf } from "../board/model/part.ts";
import type { Exploration } from "../exploration/model/exploration.ts";
import { isNarrow } from "../ui/media.ts";
import { arrangementOf } from "./arrangements.ts";

/** Which sides are open. On a phone they are sheets: one at a time, and what is chosen opens its card. */
export function useSides({ log, looking }: Exploration) {
  const [sides, setSides] = useState({ left: !isNarrow(), right: !isNarrow() });
  useEffect(() => {
    const stop = [
      looking.subscribe(({ selected }, before) => {
        if (isNarrow() && selected !== before.selected)
          setSides({ left: false, right: selected !== null });
      }),
      // A new picture or a pair's answer is what the reader asked for: the sheet makes way for it.
      log.subscribe(({ state }, { state: before }) => {
        if (!isNarrow() || state === before) return;
        if (betweenOf(state) !== betweenOf(before))
          setSides({ left: false, right: betweenOf(state) !== null });
        else if (state.ground !== before.ground || arrangementOf(state) !== arrangementOf(before))
          setSides({ left: false, right: false });
      }),
    ];
    return () => {
      for (const each of stop) each();
    };
  }, [log, looking]);
  const toggle = (side: "left" | "right") =>
    setSides((now) => {
      const next = { ...now, [side]: !now[side] };
      return isNarrow()
        ? { left: side === "left" && next.left, right: side === "right" && next.right }
        : next;
    });
  return { ...sides, toggle };
}
