import { useEffect, useRef, useState } from "react";
import { asRefusal, isAbort, type Refusal } from "../api/problem.ts";
import { useExploration } from "../exploration/context/at-hand.tsx";
import type { Query } from "./query.ts";
import { typedFrom } from "./typed.ts";
import { ran } from "./wanted.ts";
import { run, type Asking, type Outcome } from "./run.ts";

export type Running =
  | { state: "idle" }
  | { state: "asking" }
  | { state: "done"; outcome: Outcome; asking: Asking }
  | { state: "refused"; refusal: Refusal };

/** Runs a query, one run at a time; stopping it, or leaving its form, ends it in the engine too. */
export function useRun(query: Query) {
  const exploration = useExploration();
  const [running, setRunning] = useState<Running>({ state: "idle" });
  const own = useRef<AbortController | null>(null);
  useEffect(() => () => own.current?.abort(), []);
  const start = async (asked: Asking) => {
    own.current?.abort();
    const asking = new AbortController();
    own.current = asking;
    const { typed, params } = asked;
    ran([typed, typedFrom(params)].map((each) => ({ query: query.name, typed: each })));
    setRunning({ state: "asking" });
    const next = await run(exploration, query, asked, asking.signal).then(
      (outcome): Running => ({ state: "done", outcome, asking: asked }),
      (thrown: unknown): Running =>
        isAbort(thrown) ? { state: "idle" } : { state: "refused", refusal: asRefusal(thrown) },
    );
    if (own.current === asking) setRunning(next);
  };
  return { running, start, stop: () => own.current?.abort() };
}
