import type { Value } from "@chengmai/cypher/values";
import { memo } from "react";
import { useSay } from "../../i18n/say.ts";
import { isNumeric } from "../../values/kind-of.ts";
import type { Block } from "./cursor.ts";
import { Inline } from "./inline.tsx";

/** A column that is drawn: its place in the result, and where it stands. */
export interface Drawn {
  column: number;
  left: number;
  width: number;
}

/** The way to the menu for who has no right button; keys have their own. */
function More() {
  const say = useSay();
  return (
    <button
      type="button"
      className="table-more"
      tabIndex={-1}
      aria-label={say("result.cell.menu")}
    />
  );
}

interface RowProps {
  id: string;
  /** Line of the table, from 0. */
  line: number;
  /** Number of the row as it came, from 1. */
  number: number;
  row: readonly Value[];
  columns: readonly Drawn[];
  top: number;
  /** Room for the row's number. */
  side: number;
  /** First and last selected column, -1 for none. */
  from: number;
  to: number;
  cursor: number;
}

/** One row; it is drawn anew only when something of it changes. */
export const Row = memo(function Row(own: RowProps) {
  const { id, line, number, row, columns, top, side, from, to, cursor } = own;
  return (
    <div
      role="row"
      className="table-row"
      aria-rowindex={line + 2}
      data-line={line}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="rowheader" className="table-number" aria-colindex={1} style={{ width: side }}>
        {number}
      </div>
      {columns.map(({ column, left, width }) => {
        const value = row[column] ?? null;
        return (
          <div
            key={column}
            id={`${id}-${line}-${column}`}
            role="gridcell"
            className="table-cell"
            aria-colindex={column + 2}
            aria-selected={column >= from && column <= to}
            data-column={column}
            data-number={isNumeric(value)}
            data-cursor={column === cursor}
            style={{ left, width }}
          >
            <Inline value={value} />
            {column === cursor && <More />}
          </div>
        );
      })}
    </div>
  );
});

/** Which columns of a line are selected. */
export const selectedIn = (line: number, { top, bottom, left, right }: Block) =>
  line >= top && line <= bottom ? { from: left, to: right } : { from: -1, to: -1 };
