import "./table.css";
import { useId, useRef, useState, type MouseEvent, type RefObject } from "react";
import type { Value } from "@chengmai/cypher/values";
import type { Rows } from "../../values/result.ts";
import { isNumeric } from "../../values/kind-of.ts";
import { Stop } from "../../values/stop.ts";
import type { Open as OpenTie } from "../../values/tie.tsx";
import type { Filter } from "../order/filter.ts";
import { turned, type Sort } from "../order/sort.ts";
import { rowAt, type Shown } from "../order/use-order.ts";
import { below, type At } from "../../ui/hung.ts";
import { blockHolds, type Place } from "./cursor.ts";
import { Head } from "./head.tsx";
import { useEven, useTall, type Lines } from "./lines.ts";
import { OpenedCell, type Opened } from "./opened.tsx";
import { Row, selectedIn } from "./rows.tsx";
import { stopsIn } from "./stops.ts";
import { placeAt, useCells } from "./use-cells.ts";
import { useColumns } from "./use-columns.ts";
import { useCopy } from "./use-copy.ts";
import { headHeight } from "./use-scroll.ts";
import { tracksOf } from "./widths.ts";

interface GridProps {
  label: string;
  result: Rows;
  /** The headings. */
  words: readonly string[];
  shown: Shown;
  sort: Sort | null;
  sortBy: (sort: Sort | null) => void;
  /** Keeps only the rows that fit. */
  keep: (filter: Filter) => void;
  /** Leads to the filter, of one column or of all. */
  find: (column: number | null) => void;
  tell: (text: string) => void;
  asParameter: ((name: string, value: Value) => void) | undefined;
  /** Opens what a relationship rests on; with it rows are as tall as their words, and what is in them can be chosen. */
  open: OpenTie | undefined;
}

interface FrameProps extends GridProps {
  box: RefObject<HTMLDivElement | null>;
  lines: Lines;
}

/** Elements that rows of one height take turns in; more than any screen shows at a time. */
const slots = 128;

/** The rows as a grid: any number of them, one tab stop, keys and a menu for every cell. */
export function Grid(props: GridProps) {
  return props.open === undefined ? <EvenGrid {...props} /> : <TallGrid {...props} />;
}

function EvenGrid(props: GridProps) {
  const box = useRef<HTMLDivElement>(null);
  return <Frame {...props} box={box} lines={useEven(box, props.shown.count)} />;
}

function TallGrid(props: GridProps) {
  const box = useRef<HTMLDivElement>(null);
  const { count, order } = props.shown;
  return <Frame {...props} box={box} lines={useTall(box, count, order)} />;
}

function Frame(own: FrameProps) {
  const { label, result, words, shown, sort, sortBy, keep, find, tell, asParameter } = own;
  const { open, box, lines } = own;
  const id = useId();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { rows, columns } = result;
  const { order, count } = shown;
  const tall = open !== undefined;
  const { drawn, side, widths, isSet, total, resize, fit, reveal } = useColumns(box, {
    result,
    words,
    shared: tall,
  });
  const numeric = (column: number) => isNumeric(rows[0]?.[column] ?? null);
  const tracks = tall ? tracksOf(widths, (at) => isSet(at) || numeric(at)) : undefined;
  const copy = useCopy(rows, words, order, tell);
  const valueAt = ({ row, column }: Place) => rows[rowAt(order, row)]?.[column] ?? null;
  const cellAt = ({ row, column }: Place) => document.getElementById(`${id}-${row}-${column}`);
  const show = (what: Opened["what"], place: Place, at?: At) => {
    const cell = cellAt(place);
    const hung = at ?? (cell === null ? null : below(cell));
    if (hung !== null) setOpened({ what, at: hung, place });
  };
  const enter = (place: Place) => {
    const [first, second] = stopsIn(cellAt(place));
    if (first === undefined) show("value", place);
    else if (second === undefined) first.click();
    else first.focus();
  };
  const size = { rows: count, columns: columns.length, page: lines.page };
  const { cursor, block, choose, listeners } = useCells(size, {
    reveal({ row, column }) {
      if (row >= 0) lines.reveal(row);
      reveal(column);
      if (tall)
        cellAt({ row: -1, column })?.scrollIntoView({ block: "nearest", inline: "nearest" });
    },
    open: enter,
    sort: (column) => sortBy(turned(sort, column)),
    widen: (column, by) =>
      resize(column, (cellAt({ row: -1, column })?.offsetWidth ?? widths[column] ?? 0) + by),
    copy: () => void copy(block),
    find: () => find(null),
  });
  const menu = (event: MouseEvent) => {
    const place = placeAt(event.target);
    event.preventDefault();
    // By a key it happens to the whole grid, and is meant for the cursor.
    if (place === null) return show("menu", cursor);
    if (!blockHolds(block, place)) choose(place);
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
  const look = (event: MouseEvent) => {
    const place = placeAt(event.target);
    // Where all of a value is seen, a double click marks a word of it.
    if (place === null || place.row < 0 || tall) return;
    getSelection()?.removeAllRanges();
    show("value", place);
  };
  const fitSeen = (column: number) =>
    fit(column, order, lines.drawn[0] ?? 0, lines.drawn.at(-1) ?? 0);
  return (
    <Stop value={-1}>
      <div
        ref={box}
        className="table-box"
        data-tall={tall}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={result.phase === "running" ? -1 : count + 1}
        aria-colcount={columns.length + (side > 0 ? 1 : 0)}
        aria-multiselectable
        aria-activedescendant={`${id}-${cursor.row}-${cursor.column}`}
        {...listeners}
        onClick={click}
        onDoubleClick={look}
        onContextMenu={menu}
      >
        <div
          className="table-space"
          style={{
            height: lines.space + headHeight,
            ...(tracks === undefined
              ? { width: total }
              : { minWidth: `max(100%, ${tracks.least}px)` }),
          }}
        >
          <Head
            id={id}
            names={columns}
            words={words}
            columns={drawn}
            numeric={numeric}
            side={side}
            tracks={tracks?.css}
            sort={sort}
            cursor={cursor.row < 0 ? cursor.column : -1}
            resize={resize}
            fit={fitSeen}
          />
          <div role="rowgroup" className="table-window" style={{ top: headHeight + lines.top }}>
            {lines.drawn.map((line) => {
              const at = rowAt(order, line);
              return (
                <Row
                  // A row that leaves makes room for one that comes, but where each has a height of its own.
                  key={tall ? at : line % Math.max(slots, lines.drawn.length)}
                  id={id}
                  line={line}
                  number={at + 1}
                  row={rows[at] ?? []}
                  names={columns}
                  columns={drawn}
                  top={lines.topOf(line)}
                  side={side}
                  tracks={tracks?.css}
                  open={open}
                  measure={lines.measure}
                  cursor={line === cursor.row ? cursor.column : -1}
                  {...selectedIn(line, block)}
                />
              );
            })}
          </div>
        </div>
      </div>
      {opened !== null && (
        <OpenedCell
          opened={opened}
          close={() => setOpened(null)}
          name={columns[opened.place.column] ?? ""}
          value={valueAt(opened.place)}
          size={size}
          block={block}
          sort={sort}
          sortBy={sortBy}
          keep={keep}
          find={find}
          fit={fitSeen}
          copy={(what, headed) => void copy(what, headed)}
          look={() => show("value", opened.place)}
          tell={tell}
          asParameter={asParameter}
        />
      )}
    </Stop>
  );
}
