import "./dense.css";
import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import { useExplored } from "../../exploration/context/at-hand.tsx";
import type { State } from "../../exploration/model/state.ts";
import { visible } from "../../exploration/model/visible.ts";
import { say as sayIn, useSay } from "../../i18n/say.ts";
import { isTooDense } from "../../canvas/drawing/dense.ts";
import { answerOf, mostLines } from "../../patterns/model/of-picture.ts";
import { openAnswer } from "../../shelf/answer/store.ts";
import { Close } from "../../ui/buttons/tool.tsx";
import { isBoard } from "../arrangements.ts";

/** Opens the drawer on the matrix of what stands on the picture. */
function openMatrix(state: State): void {
  const { columns, rows, from, to } = answerOf(state);
  openAnswer({
    asked: null,
    title: { zh: sayIn("zh")("dense.title"), en: sayIn("en")("dense.title") },
    view: "matrix",
    given: [],
    returns: [],
    answer: {
      columns,
      rows,
      summary: {
        rows: rows.length,
        truncated: Math.max(from, to) > mostLines,
        millis: 0,
        notices: [],
      },
      asked: [],
    },
  });
}

/** Where a picture is too dense to be read as lines, its matrix is offered; closed, it says no more until the picture is another. */
export function Dense() {
  const say = useSay();
  const state = useExplored((now) => now.state);
  const seen = useMemo(() => visible(state), [state]);
  const [closed, close] = useState<State["relationships"] | null>(null);
  const dense = useMemo(
    () => !isBoard(state) && isTooDense(seen.nodes.size, seen.relationships.values()),
    [state, seen],
  );
  if (!dense || closed === state.relationships) return null;
  return (
    <div className="dense" role="status">
      {say("dense.about", { count: seen.relationships.size })}
      <Button size="compact-xs" variant="light" onClick={() => openMatrix(seen)}>
        {say("dense.matrix")}
      </Button>
      <Close label={say("dense.close")} act={() => close(state.relationships)} />
    </div>
  );
}
