import type { Value } from "@chengmai/cypher/values";
import { useEffect, useRef, useState } from "react";
import { isAbort } from "../../api/problem.ts";
import type { Language } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/say.ts";
import type { Rows } from "../../values/result.ts";
import type { Filter } from "./filter.ts";
import { passing } from "./order.ts";
import { inSlices } from "./slices.ts";
import type { Sort } from "./sort.ts";
import { sortRows } from "./sort-rows.ts";

/** How the reader wants the rows. */
interface Wish {
  sort: Sort | null;
  filters: readonly Filter[];
}

/** The rows as they are shown. */
export interface Shown {
  /** Numbers of rows in their order; null: all, as they came. */
  order: Uint32Array | null;
  count: number;
  /** What is being done to them. */
  doing: "sorting" | "filtering" | null;
  /** How many rows were there when they were sorted or filtered. */
  covered: number;
}

/** A sort lasts as long as its rows, so that typing a filter does not sort again. */
interface Sorted {
  name: string;
  order: Uint32Array;
}

/** Longer than between two letters typed. */
const wait = 140;

const pausing = (signal: AbortSignal): Promise<void> =>
  new Promise((go, fail) => {
    setTimeout(go, wait);
    signal.addEventListener("abort", () => fail(new DOMException("", "AbortError")));
  });

/** The row of the result that stands in a line of the table. */
export const rowAt = (order: Uint32Array | null, line: number): number =>
  order === null ? line : (order[line] ?? -1);

/** Sorts and filters without holding up the page; what was shown stays until the new order is there. */
export function useOrder(result: Rows, { sort, filters }: Wish): Shown {
  const language = useLanguage();
  const [order, setOrder] = useState<{ rows: Value[][]; order: Uint32Array; covered: number }>();
  const [doing, setDoing] = useState<Shown["doing"]>(null);
  const sorted = useRef<Sorted | null>(null);
  const { rows, phase } = result;
  const plain = sort === null && filters.length === 0;
  // What comes while a query runs is sorted in when it has ended.
  const ended = phase === "running" ? null : result.count;
  useEffect(() => {
    if (plain) return undefined;
    const stop = new AbortController();
    const make = async () => {
      const covered = ended ?? rows.length;
      let own: Uint32Array | null = null;
      if (sort !== null) {
        const name = nameOf(result.id, covered, sort, language);
        if (sorted.current?.name !== name) {
          setDoing("sorting");
          const found = await sortRows(rows, covered, sort, language, stop.signal);
          sorted.current = { name, order: found };
        }
        own = sorted.current.order;
      }
      if (filters.length > 0) {
        setDoing("filtering");
        await pausing(stop.signal);
        own = await inSlices(passing(rows, own, covered, filters, language), stop.signal);
      }
      if (own !== null) setOrder({ rows, order: own, covered });
      setDoing(null);
    };
    make().catch((thrown: unknown) => {
      if (!isAbort(thrown)) throw thrown;
    });
    return () => stop.abort();
  }, [result.id, rows, ended, plain, sort, filters, language]);
  const here = !plain && order?.rows === rows ? order : null;
  return {
    order: here?.order ?? null,
    count: here?.order.length ?? result.count,
    doing: plain ? null : doing,
    covered: here?.covered ?? result.count,
  };
}

const nameOf = (id: string, count: number, { column, way }: Sort, language: Language): string =>
  [id, count, column, way, language].join(" ");
