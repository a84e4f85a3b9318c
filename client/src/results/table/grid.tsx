import "./table.css";
import { useId, useRef, useState, type MouseEvent } from "react";
import type { Value } from "@chengmai/cypher/values";
import { useSay } from "../../i18n/say.ts";
import type { Result } from "../../values/result.ts";
import { isNumeric } from "../../values/kind-of.ts";
import type { Filter } from "../order/filter.ts";
import { turned, type Sort } from "../order/sort.ts";
import { rowAt, type Shown } from "../order/use-order.ts";
import { below, type At } from "../../ui/hung.ts";
import { CellMenu } from "./cell-menu.tsx";
import type { Place } from "./cursor.ts";
import { HeadMenu } from "./head-menu.tsx";
import { Head } from "./head.tsx";
import { Row, selectedIn } from "./rows.tsx";
import { placeAt, useCells } from "./use-cells.ts";
import { useColumns } from "./use-columns.ts";
import { useCopy } from "./use-copy.ts";
import { headHeight, rowHeight, useScroll } from "./use-scroll.ts";
import { ValueCard } from "./value-card.tsx";

interface GridProps {
  result: Result;
  shown: Shown;
  sort: Sort | null;
  sortBy: (sort: Sort | null) => void;
  /** Keeps only the rows that fit. */
  keep: (filter: Filter) => void;
  /** Leads to the filter, of one column or of all. */
  find: (column: number | null) => void;
  tell: (text: string) => void;
  asParameter: (name: string, value: Value) => void;
}

/** Elements that rows take turns in; more than any screen shows at a time. */
const slots = 128;

interface Open {
  what: "menu" | "value";
  at: At;
  place: Place;
}

/** The rows as a grid: any number of them, one tab stop, keys and a menu for every cell. */
export function Grid({ result, shown, sort, sortBy, keep, find, tell, asParameter }: GridProps) {
  const say = useSay();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const { rows, columns } = result;
  const { order, count } = shown;
  const { drawn, side, widths, total, resize, fit, reveal } = useColumns(box, result);
  const { drawn: seen, reveal: revealRow } = useScroll(box, count);
  const copy = useCopy(result, order, tell);
  const valueAt = ({ row, column }: Place) => rows[rowAt(order, row)]?.[column] ?? null;
  const cellAt = ({ row, column }: Place) => document.getElementById(`${id}-${row}-${column}`);
  const show = (what: Open["what"], place: Place, at?: At) => {
    const cell = cellAt(place);
    const hung = at ?? (cell === null ? null : below(cell));
    if (hung !== null) setOpen({ what, at: hung, place });
  };
  const size = {
    rows: count,
    columns: columns.length,
    page: Math.max(1, Math.floor(seen.seen / rowHeight) - 1),
  };
  const { cursor, block, choose, listeners } = useCells(size, {
    reveal({ row, column }) {
      if (row >= 0) revealRow(row);
      reveal(column);
    },
    open: (place) => show("value", place),
    sort: (column) => sortBy(turned(sort, column)),
    widen: (column, by) => resize(column, (widths[column] ?? 0) + by),
    copy: () => void copy(block),
    find: () => find(null),
  });
  const menu = (event: MouseEvent) => {
    const place = placeAt(event.target);
    event.preventDefault();
    // By a key it happens to the whole grid, and is meant for the cursor.
    if (place === null) return show("menu", cursor);
    const inside =
      place.row >= block.top &&
      place.row <= block.bottom &&
      place.column >= block.left &&
      place.column <= block.right;
    if (!inside) choose(place);
    const { clientX: x, clientY: y } = event;
    show("menu", place, { x, y, top: y });
  };
  const click = (event: MouseEvent) => {
    const place = placeAt(event.target);
    if (place === null) return;
    if (event.target instanceof Element && event.target.closest(".table-more") !== null)
      show("menu", place);
    else if (place.row < 0) sortBy(turned(sort, place.column));
  };
  const lines = Array.from(
    { length: Math.max(0, seen.last - seen.first + 1) },
    (_, at) => seen.first + at,
  );
  const close = () => setOpen(null);
  const shared = { at: open?.at ?? { x: 0, y: 0, top: 0 }, close };
  return (
    <>
      <div
        ref={box}
        className="table-box"
        role="grid"
        tabIndex={0}
        aria-label={say("result.table")}
        aria-rowcount={result.phase === "running" ? -1 : count + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        aria-activedescendant={`${id}-${cursor.row}-${cursor.column}`}
        {...listeners}
        onClick={click}
        onDoubleClick={(event) => {
          const place = placeAt(event.target);
          if (place !== null && place.row >= 0) show("value", place);
        }}
        onContextMenu={menu}
      >
        <div className="table-space" style={{ height: seen.space + headHeight, width: total }}>
          <Head
            id={id}
            names={columns}
            columns={drawn}
            numeric={(column) => isNumeric(rows[0]?.[column] ?? null)}
            side={side}
            sort={sort}
            cursor={cursor.row < 0 ? cursor.column : -1}
            resize={resize}
            fit={(column) => fit(column, order, seen.first, seen.last)}
          />
          <div role="rowgroup" className="table-window" style={{ top: headHeight + seen.top }}>
            {lines.map((line) => {
              const at = rowAt(order, line);
              return (
                <Row
                  // A row that leaves makes room for one that comes: nothing is built anew.
                  key={line % Math.max(slots, lines.length)}
                  id={id}
                  line={line}
                  number={at + 1}
                  row={rows[at] ?? []}
                  columns={drawn}
                  top={(line - seen.first) * rowHeight}
                  side={side}
                  cursor={line === cursor.row ? cursor.column : -1}
                  {...selectedIn(line, block)}
                />
              );
            })}
          </div>
        </div>
      </div>
      {open?.what === "value" && <ValueCard {...shared} value={valueAt(open.place)} tell={tell} />}
      {open?.what === "menu" && open.place.row >= 0 && (
        <CellMenu
          {...shared}
          place={open.place}
          size={size}
          block={block}
          name={columns[open.place.column] ?? ""}
          value={valueAt(open.place)}
          copy={(what, headed) => void copy(what, headed)}
          keep={keep}
          asParameter={asParameter}
          look={() => show("value", open.place)}
        />
      )}
      {open?.what === "menu" && open.place.row < 0 && (
        <HeadMenu
          {...shared}
          sort={sort}
          sortBy={(way) => sortBy(way === null ? null : { column: open.place.column, way })}
          find={() => find(open.place.column)}
          fit={() => fit(open.place.column, order, seen.first, seen.last)}
          copy={() =>
            void copy(
              { top: 0, bottom: count - 1, left: open.place.column, right: open.place.column },
              true,
            )
          }
        />
      )}
    </>
  );
}
