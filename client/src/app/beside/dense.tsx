import "./dense.css";
import { useDeferredValue, useMemo, useState } from "react";
import { Button } from "../../ui/buttons/button.tsx";
import { useExploration, useExplored } from "../../exploration/context/at-hand.tsx";
import type { Exploration } from "../../exploration/model/exploration.ts";
import type { State } from "../../exploration/model/state.ts";
import { visible } from "../../exploration/model/visible.ts";
import { useSay, type Say } from "../../i18n/say.ts";
import { isTooDense } from "../../canvas/drawing/dense.ts";
import { Close } from "../../ui/buttons/tool.tsx";
import { useActs } from "../../ui/keys/acts.ts";
import { isBoard } from "../arrangements.ts";

// Few pictures need it.
const openMatrix = async (exploration: Exploration, state: State, say: Say) =>
  (await import("./open-matrix.ts")).openMatrix(exploration, state, say);

/** Where a picture is too dense to be read as lines, its matrix is offered; closed, it says no more until the picture is another. */
export function Dense() {
  const say = useSay();
  const exploration = useExploration();
  const state = useExplored((now) => now.state);
  const seen = useMemo(() => visible(state), [state]);
  const [closed, close] = useState<State["relationships"] | null>(null);
  // The picture itself comes first.
  const later = useDeferredValue(state);
  const dense = useMemo(() => {
    const { nodes, relationships } = visible(later);
    return !isBoard(later) && isTooDense(nodes.size, relationships.values());
  }, [later]);
  useActs([
    {
      id: "matrix",
      words: "act.matrix",
      keys: [],
      can: () => !isBoard(state) && seen.nodes.size > 0,
      run: () => void openMatrix(exploration, seen, say),
    },
  ]);
  if (!dense || closed === state.relationships) return null;
  return (
    <div className="dense" role="status">
      {say("dense.about", { count: seen.relationships.size })}
      <Button
        size="compact-xs"
        variant="light"
        onClick={() => void openMatrix(exploration, seen, say)}
      >
        {say("dense.matrix")}
      </Button>
      <Close label={say("dense.close")} act={() => close(state.relationships)} />
    </div>
  );
}
