import type { PointerEvent } from "react";
import { useSay } from "../../i18n/say.ts";
import { sortSigns, type Sort } from "../order/sort.ts";
import type { Drawn } from "./rows.tsx";

interface HeadProps {
  id: string;
  /** The columns' names, and what they are called. */
  names: readonly string[];
  words: readonly string[];
  columns: readonly Drawn[];
  numeric: (column: number) => boolean;
  /** Room for the rows' numbers; none where there are none. */
  side: number;
  tracks: string | undefined;
  sort: Sort | null;
  /** Selected heading, -1 for none. */
  cursor: number;
  resize: (column: number, width: number) => void;
  fit: (column: number) => void;
}

/** The edge between two columns: dragged, or double-clicked to fit. The keyboard has Alt and the arrows. */
function Edge({ resize, fit }: { resize: (to: number) => void; fit: () => void }) {
  const grab = (event: PointerEvent<HTMLElement>) => {
    event.stopPropagation();
    event.preventDefault();
    const edge = event.currentTarget;
    edge.setPointerCapture(event.pointerId);
    const from = event.clientX;
    const width = edge.parentElement?.offsetWidth ?? 0;
    const move = ({ clientX }: globalThis.PointerEvent) => resize(width + clientX - from);
    edge.addEventListener("pointermove", move);
    edge.addEventListener(
      "lostpointercapture",
      () => edge.removeEventListener("pointermove", move),
      {
        once: true,
      },
    );
  };
  return (
    <span
      className="table-edge"
      aria-hidden="true"
      onPointerDown={grab}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => (event.stopPropagation(), fit())}
    />
  );
}

/** The headings: a click or Enter sorts, the edges set widths. */
export function Head(own: HeadProps) {
  const { id, names, words, columns, numeric, side, tracks, sort, cursor, resize, fit } = own;
  const say = useSay();
  return (
    <div
      role="row"
      className="table-head"
      aria-rowindex={1}
      data-line={-1}
      style={{ gridTemplateColumns: tracks }}
    >
      {side > 0 && (
        <div role="columnheader" className="table-number" aria-colindex={1} style={{ width: side }}>
          <span className="unseen">{say("result.number")}</span>
        </div>
      )}
      {columns.map(({ column, left, width }) => {
        const way = sort?.column === column ? sort.way : "none";
        return (
          <div
            key={column}
            id={`${id}--1-${column}`}
            role="columnheader"
            className="table-heading"
            aria-colindex={column + (side > 0 ? 2 : 1)}
            aria-sort={way}
            data-column={column}
            data-number={numeric(column)}
            data-cursor={column === cursor}
            title={`${names[column]} · ${say("result.column.keys")}`}
            style={tracks === undefined ? { left, width } : undefined}
          >
            <span>{words[column]}</span>
            <i aria-hidden="true">{sortSigns[way]}</i>
            <Edge resize={(to) => resize(column, to)} fit={() => fit(column)} />
          </div>
        );
      })}
    </div>
  );
}
