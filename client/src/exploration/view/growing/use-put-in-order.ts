import { useEffect } from "react";
import { putInOrder } from "../../model/growing/grow.ts";
import type { Wanted } from "../../model/wanted.ts";

/** Milliseconds after which a choice is no longer only passed over. */
const settledMs = 250;

/** What is wanted of a hub in an order is put in it while the reader is still choosing; null: nothing is. */
export function usePutInOrder(ids: readonly string[], wanted: Wanted | null): void {
  const key = wanted === null || wanted.order === null ? null : JSON.stringify([ids, wanted]);
  useEffect(() => {
    if (key === null) return undefined;
    const [own, how] = JSON.parse(key) as [string[], Wanted];
    // Who wants it asks again, and is told then what failed. Once begun it goes on: to end it costs more than it does.
    const ask = () => void putInOrder(own, how).catch(() => undefined);
    const timer = setTimeout(ask, settledMs);
    return () => clearTimeout(timer);
  }, [key]);
}
