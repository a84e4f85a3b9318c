import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
} from "react";
import { moved, type Place } from "./grid-move.ts";
import { isMore } from "../keys/more.ts";

/** The place pointed at, and where its cell lies in the table. */
export interface Hot extends Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

const cellOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("[data-row][data-column]") : null;

function hotOf(target: EventTarget): Hot | null {
  const cell = cellOf(target);
  if (cell === null) return null;
  const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = cell;
  const { row, column } = cell.dataset;
  return { row: Number(row), column: Number(column), left, top, width, height };
}

const samePlace = (a: Hot | null, b: Hot | null): boolean =>
  a?.row === b?.row && a?.column === b?.column;

/** One tab stop for the whole grid, arrows within it, and a cross over what is pointed at or focused. */
export function useGrid(
  size: { rows: number; columns: number },
  choose: (place: Place, more: boolean) => void,
  /** Brings a place that is not drawn into view. */
  reveal?: (place: Place) => void,
  /** Which cell lies at a spot of the table that has no element for it. */
  lying?: (spot: { x: number; y: number }) => Hot | null,
) {
  const table = useRef<HTMLTableElement>(null);
  const [wished, setStop] = useState<Place>({ row: 0, column: 0 });
  // Where lines have gone since, the last one is reached.
  const stop: Place = {
    row: Math.min(wished.row, size.rows - 1),
    column: Math.min(wished.column, size.columns - 1),
  };
  const [hot, setHot] = useState<Hot | null>(null);
  const awaited = useRef<Place | null>(null);
  const cellAt = ({ row, column }: Place) =>
    table.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  const go = (place: Place) => {
    const cell = cellAt(place);
    if (cell) return cell.focus();
    awaited.current = place;
    return reveal?.(place);
  };
  // Once it is drawn.
  useEffect(() => {
    const cell = awaited.current && cellAt(awaited.current);
    if (!cell) return;
    awaited.current = null;
    cell.focus({ preventScroll: true });
  });
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") choose(stop, isMore(event));
    else {
      const next = moved(stop, event.key, event.ctrlKey || event.metaKey, size);
      if (next === null) return;
      go(next);
    }
    event.preventDefault();
  };
  const focus = (event: FocusEvent) => {
    const found = hotOf(event.target);
    if (found === null) return;
    setStop({ row: found.row, column: found.column });
    setHot(found);
  };
  const under = (event: MouseEvent): Hot | null => {
    const found = hotOf(event.target);
    const box = found === null && lying ? table.current?.getBoundingClientRect() : undefined;
    if (box === undefined) return found;
    return lying?.({ x: event.clientX - box.left, y: event.clientY - box.top }) ?? null;
  };
  const point = (event: MouseEvent) => {
    const found = under(event);
    setHot((now) => (samePlace(now, found) ? now : found));
  };
  const click = (event: MouseEvent) => {
    const found = under(event);
    if (found !== null) choose(found, isMore(event));
  };
  const listeners = {
    onKeyDown: press,
    onFocus: focus,
    onBlur: () => setHot(null),
    onPointerOver: point,
    ...(lying !== undefined && { onPointerMove: point }),
    onPointerLeave: () => setHot(null),
    onClick: click,
  };
  return { table, stop, hot, listeners };
}
