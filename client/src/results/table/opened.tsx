import type { Value } from "@chengmai/cypher/values";
import type { At } from "../../ui/hung.ts";
import type { Filter } from "../order/filter.ts";
import type { Sort } from "../order/sort.ts";
import type { Block, Place, Size } from "./cursor.ts";
import { CellMenu, HeadMenu } from "./menus.tsx";
import { ValueCard } from "./value-card.tsx";

/** What hangs over the table, and which cell or heading it is of. */
export interface Opened {
  what: "menu" | "value";
  at: At;
  place: Place;
}

interface OpenedProps {
  opened: Opened;
  close: () => void;
  /** The column's name. */
  name: string;
  value: Value;
  size: Size;
  block: Block;
  sort: Sort | null;
  sortBy: (sort: Sort | null) => void;
  keep: (filter: Filter) => void;
  find: (column: number) => void;
  fit: (column: number) => void;
  copy: (block: Block, headed: boolean) => void;
  look: () => void;
  tell: (text: string) => void;
  asParameter: ((name: string, value: Value) => void) | undefined;
}

/** A menu of a cell or a heading, or a cell's whole value. */
export function OpenedCell({ opened: { what, at, place }, close, ...own }: OpenedProps) {
  const { row, column } = place;
  const { sortBy, size } = own;
  const bottom = size.rows - 1;
  if (what === "value")
    return <ValueCard at={at} close={close} value={own.value} tell={own.tell} />;
  if (row >= 0) return <CellMenu {...own} at={at} close={close} place={place} />;
  return (
    <HeadMenu
      at={at}
      close={close}
      sort={own.sort}
      sortBy={(way) => sortBy(way === null ? null : { column, way })}
      find={() => own.find(column)}
      fit={() => own.fit(column)}
      copy={() => own.copy({ top: 0, bottom, left: column, right: column }, true)}
    />
  );
}
