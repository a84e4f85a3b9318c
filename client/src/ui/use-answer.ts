import { startTransition, useEffect, useState } from "react";
import { useStore } from "zustand";
import { noteRefusal, presence } from "../api/presence.ts";
import { asRefusal, isAbort, type Refusal } from "../api/problem.ts";

export interface Asked<Answer> {
  answer: Answer | null;
  refusal: Refusal | null;
}

interface Settled<Answer> {
  key: string;
  /** How often the graph had come back when this was asked. */
  round: number;
  asked: Asked<Answer>;
}

const nothing: Asked<never> = { answer: null, refusal: null };

/**
 * Asks again whenever `key` changes or the graph comes back, and ends the older question. Null key: nothing is asked.
 * An answer is only given for the key that it belongs to.
 */
export function useAnswer<Answer>(
  key: string | null,
  ask: (key: string, signal: AbortSignal) => Promise<Answer>,
  waitMs = 0,
): Asked<Answer> {
  const [settled, setSettled] = useState<Settled<Answer> | null>(null);
  const returns = useStore(presence, (state) => state.returns);
  useEffect(() => {
    if (key === null) return undefined;
    const newer = new AbortController();
    // What an answer shows may be large: it is drawn bit by bit, and whatever the reader does meanwhile goes first.
    const settle = (asked: Asked<Answer>) =>
      startTransition(() => setSettled({ key, round: returns, asked }));
    const timer = window.setTimeout(() => {
      ask(key, newer.signal).then(
        (answer) => settle({ answer, refusal: null }),
        (thrown: unknown) => {
          if (isAbort(thrown)) return;
          const refusal = asRefusal(thrown);
          settle({ answer: null, refusal });
          noteRefusal(refusal);
        },
      );
    }, waitMs);
    return () => {
      newer.abort();
      window.clearTimeout(timer);
    };
  }, [key, ask, waitMs, returns]);
  if (settled === null || settled.key !== key) return nothing;
  // A refusal of before the graph came back is not worth showing while it is asked anew.
  return settled.asked.refusal !== null && settled.round !== returns ? nothing : settled.asked;
}
