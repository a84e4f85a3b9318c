import type { Node } from "@chengmai/cypher/values";
import { useLayoutEffect, useRef } from "react";
import type { Scheme } from "../../ui/palette.ts";
import { useScheme } from "../../ui/scheme.ts";
import { stepOf } from "../model/heat.ts";
import type { Cell } from "../model/matrix-of.ts";
import type { Verdict } from "../model/steps.ts";
import { inksOf, type Inks } from "./inks.ts";
import { gap, placeOf, type Laid, type Span } from "./in-view.ts";
import { signs } from "./matrix-row.tsx";

interface PaperProps {
  rows: Span;
  columns: Span;
  laid: Laid;
  down: readonly Node[];
  across: readonly Node[];
  cells: readonly (readonly (Cell | null)[])[];
  most: number;
  opened: Cell | null;
  verdicts: ReadonlyMap<string, ReadonlyMap<string, Verdict>>;
}

/** One cell at a corner of the paper: its colour, its number or what was judged of it, a frame where it is inherited or open. */
function put(
  pen: CanvasRenderingContext2D,
  inks: Inks,
  [x, y, width, height]: readonly [number, number, number, number],
  {
    cell,
    verdict,
    most,
    open,
  }: { cell: Cell | null; verdict?: Verdict; most: number; open: boolean },
): void {
  const step = stepOf(cell?.count ?? 0, most);
  const ink = inks.on[step] ?? inks.text;
  pen.fillStyle = (step === 0 ? inks.empty : inks.heat[step]) ?? inks.paper;
  pen.fillRect(x, y, width, height);
  pen.fillStyle = step === 0 ? inks.quiet : ink;
  const text = verdict === undefined ? cell?.count : signs[verdict];
  if (text !== undefined) pen.fillText(String(text), x + width / 2, y + height / 2 + 1, width - 2);
  if (cell?.inherited !== true && verdict === undefined && !open) return;
  pen.strokeStyle = open ? inks.text : step === 0 ? inks.quiet : ink;
  pen.lineWidth = open ? 2 : 1;
  pen.setLineDash(open ? [] : verdict === undefined ? [3, 2] : [1, 2]);
  pen.strokeRect(x + 2.5, y + 2.5, width - 5, height - 5);
}

/** Asking for them has the page work out its styles, so they are asked for once. */
const looksOf = (own: HTMLElement, scheme: Scheme) => ({
  scheme,
  inks: inksOf(document.documentElement),
  font: `12px ${getComputedStyle(own).fontFamily}`,
});

/** The cells in view of a matrix that is too large to have an element for each: one sheet of paper under its headings. */
export function Paper(props: PaperProps) {
  const { rows, columns, laid, down, across, cells, most, opened, verdicts } = props;
  const own = useRef<HTMLCanvasElement>(null);
  const looks = useRef<ReturnType<typeof looksOf> | null>(null);
  const scheme = useScheme();
  const { pitch } = laid;
  const size = {
    width: (columns.to - columns.from) * pitch.column,
    height: (rows.to - rows.from) * pitch.row,
  };
  const draw = () => {
    const pen = own.current?.getContext("2d");
    if (own.current === null || !pen) return;
    const dense = globalThis.devicePixelRatio || 1;
    own.current.width = Math.round(size.width * dense);
    own.current.height = Math.round(size.height * dense);
    pen.scale(dense, dense);
    const found = looks.current?.scheme === scheme ? looks.current : looksOf(own.current, scheme);
    looks.current = found;
    const { inks, font } = found;
    pen.font = font;
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    // Most cells are empty: all of them at once, then what parts them.
    pen.fillStyle = inks.empty;
    pen.fillRect(0, 0, size.width, size.height);
    pen.fillStyle = inks.paper;
    for (let line = 1; line <= rows.to - rows.from; line += 1)
      pen.fillRect(0, line * pitch.row - gap, size.width, gap);
    for (let line = 1; line <= columns.to - columns.from; line += 1)
      pen.fillRect(line * pitch.column - gap, 0, gap, size.height);
    for (let row = rows.from; row < rows.to; row += 1) {
      const judged = verdicts.get(down[row]?.id ?? "");
      for (let column = columns.from; column < columns.to; column += 1) {
        const cell = cells[row]?.[column] ?? null;
        const verdict = cell === null ? judged?.get(across[column]?.id ?? "") : undefined;
        if (cell === null && verdict === undefined) continue;
        const corner = [
          (column - columns.from) * pitch.column,
          (row - rows.from) * pitch.row,
          pitch.column - gap,
          pitch.row - gap,
        ] as const;
        const open = cell !== null && cell === opened;
        put(pen, inks, corner, { cell, most, open, ...(verdict !== undefined && { verdict }) });
      }
    }
  };
  const first = [scheme, rows.from, rows.to, columns.from, columns.to, pitch.row, pitch.column];
  // Before the next picture of the page, yet not within what puts the matrix there.
  useLayoutEffect(() => {
    // What puts the matrix there is laid out first, by itself; from then on cells stand as soon as their headings.
    let frame = requestAnimationFrame(() => {
      if (looks.current === null) frame = requestAnimationFrame(draw);
      else draw();
    });
    return () => cancelAnimationFrame(frame);
    // What is drawn is all there is to draw.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [first.join(" "), down, across, cells, most, opened, verdicts]);
  const { left, top } = placeOf({ row: rows.from, column: columns.from }, laid);
  return (
    <canvas
      ref={own}
      className="matrix-paper"
      aria-hidden="true"
      style={{ left, top, width: size.width, height: size.height }}
    />
  );
}
