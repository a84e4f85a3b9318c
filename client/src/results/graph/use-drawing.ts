import { useEffect, useRef, useState } from "react";
import { asRefusal, isAbort, type Refusal } from "../../api/problem.ts";
import { drawRun } from "../../exploration/model/acts.ts";
import type { Entry } from "../../exploration/model/step.ts";
import { log } from "../../exploration/model/store.ts";
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
  entry: Entry | undefined;
}

export type Drawing =
  | { state: "idle" }
  | { state: "asking" }
  | { state: "drawn"; drawn: Drawn }
  | { state: "refused"; refusal: Refusal };

/** Draws a result onto the picture; leaving the view, or drawing again, ends what is being fetched for it. */
export function useDrawing({ asked }: Result, makeWay: () => void) {
  const [drawing, setDrawing] = useState<Drawing>({ state: "idle" });
  const own = useRef<AbortController | null>(null);
  useEffect(() => () => own.current?.abort(), []);
  const draw = async (held: Held, how: "add" | "replace", among: boolean) => {
    own.current?.abort();
    const asking = new AbortController();
    own.current = asking;
    setDrawing({ state: "asking" });
    try {
      const beside = how === "add" ? [...log.getState().state.nodes.keys()] : [];
      const wanted = { database: asked.database, beside, among };
      const brought = await broughtIn(held, wanted, asking.signal);
      if (asking.signal.aborted) return;
      drawRun(asked, brought, how);
      const fetched = brought.nodes.length - held.nodes.length;
      const entry = log.getState().entries.at(-1);
      setDrawing({ state: "drawn", drawn: { how, ...countsOf(brought), fetched, entry } });
      makeWay();
    } catch (thrown) {
      if (!isAbort(thrown)) setDrawing({ state: "refused", refusal: asRefusal(thrown) });
    }
  };
  return { drawing, draw };
}
