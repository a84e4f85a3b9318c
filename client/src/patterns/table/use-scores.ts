import { useEffect, useState } from "react";
import { ordersOf, scoreOf, type TableOrdering } from "../model/orders.ts";
import type { Table } from "./sheet.ts";

type Orders = ReadonlyMap<TableOrdering, ReturnType<typeof ordersOf>>;

/** How much of a shape each order shows, one after the other, so that a large table is drawn meanwhile. */
export function useScores(found: Table, orders: Orders): ReadonlyMap<TableOrdering, string> {
  const [scores, setScores] = useState<ReadonlyMap<TableOrdering, string>>(new Map());
  useEffect(() => {
    const waiting = [...orders];
    let timer = 0;
    const next = () => {
      const [one] = waiting.splice(0, 1);
      if (one === undefined) return;
      const [name, own] = one;
      const score = scoreOf(found, own).toFixed(2);
      setScores((now) => new Map(now).set(name, score));
      timer = window.setTimeout(next);
    };
    timer = window.setTimeout(next);
    return () => window.clearTimeout(timer);
  }, [found, orders]);
  return scores;
}
