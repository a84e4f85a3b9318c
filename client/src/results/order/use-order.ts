import type { Value } from "@chengmai/cypher/values";
import { useEffect, useMemo, useRef, useState } from "react";
import { isAbort } from "../../api/problem.ts";
import type { Language } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/say.ts";
import type { Rows } from "../../values/result.ts";
import type { Filter } from "./filter.ts";
import { keysOf, orderOf, passing } from "./order.ts";
import { atOnce, inSlices } from "./slices.ts";
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
  rows: Value[][];
  /** Of how many of them, by what. */
  name: string;
  order: Uint32Array;
}

/** As many rows as are put in order while a frame is drawn: no state between two orders is seen of them. */
const few = 1000;

function orderedAtOnce(
  rows: readonly Value[][],
  count: number,
  { sort, filters }: Wish,
  language: Language,
): Uint32Array | null {
  const own =
    sort === null
      ? null
      : orderOf([keysOf(rows, sort.column, 0, count, language)], sort.way, language);
  return filters.length === 0 ? own : atOnce(passing(rows, own, count, filters, language));
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
  const count = ended !== null && ended <= few ? ended : null;
  const now = useMemo(
    () =>
      plain || count === null ? null : orderedAtOnce(rows, count, { sort, filters }, language),
    [rows, count, plain, sort, filters, language],
  );
  useEffect(() => {
    if (plain || count !== null) return undefined;
    const stop = new AbortController();
    const make = async () => {
      const covered = ended ?? rows.length;
      let own: Uint32Array | null = null;
      if (sort !== null) {
        const name = nameOf(covered, sort, language);
        if (sorted.current?.rows !== rows || sorted.current.name !== name) {
          setDoing("sorting");
          const found = await sortRows(rows, covered, sort, language, stop.signal);
          sorted.current = { rows, name, order: found };
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
  }, [rows, ended, count, plain, sort, filters, language]);
  if (now !== null && count !== null)
    return { order: now, count: now.length, doing: null, covered: count };
  const here = !plain && order?.rows === rows ? order : null;
  return {
    order: here?.order ?? null,
    count: here?.order.length ?? result.count,
    doing: plain ? null : doing,
    covered: here?.covered ?? result.count,
  };
}

const nameOf = (count: number, { column, way }: Sort, language: Language): string =>
  [count, column, way, language].join(" ");
