import { useEffect, useRef, useState } from "react";
import { asRefusal, isAbort, type Refusal } from "../../api/problem.ts";
import { drawRun } from "../../exploration/model/acts.ts";
import type { Step } from "../../exploration/model/step.ts";
import { useExploration } from "../../exploration/context/at-hand.tsx";
import type { Result } from "../../values/result.ts";
import { broughtIn } from "./bring-in.ts";
import { countsOf, type Held } from "./held.ts";

interface Drawn {
  how: "add" | "replace";
  nodes: number;
  relationships: number;
  /** Nodes that were fetched because a relationship needed them. */
  fetched: number;
  /** The step it made, so that it can be taken back while it is the last. */
  step: Step | undefined;
}

export type Drawing =
  | { state: "idle" }
  | { state: "asking" }
  | { state: "drawn"; drawn: Drawn }
  | { state: "refused"; refusal: Refusal };

/** Draws a result onto the picture; leaving the view, or drawing again, ends what is being fetched for it. */
export function useDrawing({ asked }: Result, makeWay: () => void) {
  const exploration = useExploration();
  const [drawing, setDrawing] = useState<Drawing>({ state: "idle" });
  const own = useRef<AbortController | null>(null);
  useEffect(() => () => own.current?.abort(), []);
  const draw = async (held: Held, how: "add" | "replace", among: boolean) => {
    own.current?.abort();
    const asking = new AbortController();
    own.current = asking;
    setDrawing({ state: "asking" });
    try {
      const beside = how === "add" ? [...exploration.log.getState().state.nodes.keys()] : [];
      const wanted = { database: asked.database, beside, among };
      const { unjoined, ...brought } = await broughtIn(held, wanted, asking.signal);
      if (asking.signal.aborted) return;
      drawRun(exploration, asked, brought, how, unjoined);
      const fetched = brought.nodes.length - held.nodes.length;
      const step = exploration.log.getState().entries.at(-1)?.step;
      setDrawing({ state: "drawn", drawn: { how, ...countsOf(brought), fetched, step } });
      makeWay();
    } catch (thrown) {
      if (!isAbort(thrown)) setDrawing({ state: "refused", refusal: asRefusal(thrown) });
    }
  };
  return { drawing, draw };
}
