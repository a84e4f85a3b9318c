import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { noteRefusal, presence } from "../api/presence.ts";
import { asRefusal, isAbort, type Refusal } from "../api/problem.ts";

export interface Asked<Answer> {
  answer: Answer | null;
  refusal: Refusal | null;
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
  const [settled, setSettled] = useState<{ key: string; asked: Asked<Answer> } | null>(null);
  const returns = useStore(presence, (state) => state.returns);
  useEffect(() => {
    if (key === null) return undefined;
    const newer = new AbortController();
    const settle = (asked: Asked<Answer>) => setSettled({ key, asked });
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
  return settled !== null && settled.key === key ? settled.asked : nothing;
}
