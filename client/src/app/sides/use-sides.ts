import { useCallback, useEffect, useState } from "react";
import { betweenOf } from "../../board/model/part.ts";
import type { Exploration } from "../../exploration/model/exploration.ts";
import { answerIn } from "../../shelf/answer/steps.ts";
import { isClose, isNarrow, media } from "../../ui/media.ts";
import { arrangementOf } from "../arrangements.ts";

/** Which sides are open. As sheets they are open one at a time, and what is chosen opens its card. */
export function useSides({ log, looking }: Exploration) {
  const [sides, setSides] = useState({ left: !isNarrow(), right: !isClose() });
  useEffect(() => {
    const stop = [
      looking.subscribe(({ selected }, before) => {
        if (isClose() && selected !== before.selected)
          setSides(({ left }) => ({ left: left && !isNarrow(), right: selected !== null }));
      }),
      // A new picture or a pair's answer is what the reader asked for: the sheet makes way for it.
      log.subscribe(({ state }, { state: before }) => {
        if (!isClose() || state === before) return;
        const answer = answerIn(state);
        if (isNarrow() && answer !== null && answer !== answerIn(before))
          setSides({ left: false, right: false });
        else if (betweenOf(state) !== betweenOf(before))
          setSides(({ left }) => ({ left: left && !isNarrow(), right: betweenOf(state) !== null }));
        else if (state.ground !== before.ground || arrangementOf(state) !== arrangementOf(before))
          setSides(({ left }) => ({ left: left && !isNarrow(), right: false }));
      }),
      media.subscribe(({ close }, before) => {
        if (close && !before.close) setSides((now) => ({ ...now, right: false }));
      }),
    ];
    return () => {
      for (const each of stop) each();
    };
  }, [log, looking]);
  const toggle = useCallback(
    (side: "left" | "right") =>
      setSides((now) => {
        const next = { ...now, [side]: !now[side] };
        return isNarrow()
          ? { left: side === "left" && next.left, right: side === "right" && next.right }
          : next;
      }),
    [],
  );
  return { ...sides, toggle };
}
