import type { Direction } from "../../values/order.ts";

/** By which column rows are sorted, and which way. */
export interface Sort {
  column: number;
  way: Direction;
}

/** What a click on a heading makes of it: up, then down, then as the rows came. */
export const turned = (sort: Sort | null, column: number): Sort | null => {
  if (sort?.column !== column) return { column, way: "ascending" };
  return sort.way === "ascending" ? { column, way: "descending" } : null;
};

/** How a heading shows the way it is sorted. */
export const sortSigns = { ascending: "↑", descending: "↓", none: "" } as const;
