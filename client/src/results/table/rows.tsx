import type { Value as AnyValue } from "@chengmai/cypher/values";
import { memo } from "react";
import { useSay } from "../../i18n/say.ts";
import { isNumeric } from "../../values/kind-of.ts";
import type { Open } from "../../values/tie.tsx";
import { Value } from "../../values/value.tsx";
import type { Block } from "./cursor.ts";

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
  row: readonly AnyValue[];
  /** The columns' names. */
  names: readonly string[];
  columns: readonly Drawn[];
  top: number;
  /** Room for the row's number; none where it is not told. */
  side: number;
  /** Widths of the columns, where the row is as tall as its words. */
  tracks: string | undefined;
  /** Opens what a relationship in it rests on. */
  open: Open | undefined;
  measure: ((line: HTMLElement | null) => void) | undefined;
  /** First and last selected column, -1 for none. */
  from: number;
  to: number;
  cursor: number;
}

/** One row; it is drawn anew only when something of it changes. */
export const Row = memo(function Row(own: RowProps) {
  const { id, line, number, row, names, columns, top, side, tracks, open } = own;
  const { measure, from, to, cursor } = own;
  return (
    <div
      ref={measure}
      role="row"
      className="table-row"
      aria-rowindex={line + 2}
      data-line={line}
      data-index={line}
      style={{ transform: `translateY(${top}px)`, gridTemplateColumns: tracks }}
    >
      {side > 0 && (
        <div role="rowheader" className="table-number" aria-colindex={1} style={{ width: side }}>
          {number}
        </div>
      )}
      {columns.map(({ column, left, width }) => {
        const value = row[column] ?? null;
        return (
          <div
            key={column}
            id={`${id}-${line}-${column}`}
            role="gridcell"
            className="table-cell"
            aria-colindex={column + (side > 0 ? 2 : 1)}
            aria-selected={column >= from && column <= to}
            data-column={column}
            data-number={isNumeric(value)}
            data-cursor={column === cursor}
            style={tracks === undefined ? { left, width } : undefined}
          >
            <Value value={value} column={names[column]} open={open} />
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
