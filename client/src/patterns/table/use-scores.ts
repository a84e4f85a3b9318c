import { useEffect, useState } from "react";
import { orderings, ordersOf, scoreOf, type TableOrdering } from "../model/orders.ts";
import type { Table } from "./sheet.ts";

/** How much of a shape each order shows, one after the other, so that a large table is drawn meanwhile. */
export function useScores(found: Table): ReadonlyMap<TableOrdering, string> {
  const [scores, setScores] = useState<ReadonlyMap<TableOrdering, string>>(new Map());
  useEffect(() => {
    let timer = 0;
    const later = (act: () => void) => {
      timer = window.setTimeout(act);
    };
    const next = ([name, ...others]: readonly TableOrdering[]) => {
      if (name === undefined) return;
      const order = ordersOf(found, name);
      later(() => {
        // Never below nothing by so little that it is not written.
        const score = (Math.round(scoreOf(found, order) * 100) / 100 || 0).toFixed(2);
        setScores((now) => new Map(now).set(name, score));
        later(() => next(others));
      });
    };
    later(() => next(orderings));
    return () => window.clearTimeout(timer);
  }, [found]);
  return scores;
}
