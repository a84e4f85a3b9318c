import { useState, type KeyboardEvent, type PointerEvent } from "react";
import { marksLetters, pressedWithin } from "./stops.ts";
import { blockOf, chosen, single, whole, type Place, type Selection, type Size } from "./cursor.ts";

/** What the table does with its cells. */
interface Acts {
  /** Brings a cell into view. */
  reveal: (place: Place) => void;
  open: (place: Place) => void;
  sort: (column: number) => void;
  widen: (column: number, by: number) => void;
  copy: () => void;
  find: () => void;
}

/** The cell that an event happened in. */
export function placeAt(target: EventTarget | null): Place | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>("[data-column]");
  const line = cell?.closest<HTMLElement>("[data-line]")?.dataset["line"];
  if (cell === null || line === undefined) return null;
  return { row: Number(line), column: Number(cell.dataset["column"]) };
}

const stride = 16;

const fit = ({ row, column }: Place, { rows, columns }: Size): Place => ({
  row: Math.min(row, rows - 1),
  column: Math.max(0, Math.min(column, columns - 1)),
});

/** One tab stop for the whole table: a cursor that keys move, and a selection that Shift or the pointer draws. */
export function useCells(size: Size, acts: Acts) {
  const [kept, setSelection] = useState<Selection>(single({ row: 0, column: 0 }));
  // A filter may have taken away the rows that were selected.
  const selection = { from: fit(kept.from, size), to: fit(kept.to, size) };
  const { to } = selection;
  const become = (next: Selection) => {
    setSelection(next);
    acts.reveal(next.to);
  };
  const command = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const letter = key.toLowerCase();
    if (letter === "a") setSelection(whole(size));
    else if (letter === "c" && !shiftKey && !marksLetters()) acts.copy();
    else if (letter === "f") acts.find();
    else return false;
    return true;
  };
  const act = ({ key }: KeyboardEvent): boolean => {
    if (key !== "Enter" && key !== " ") return false;
    if (to.row < 0) acts.sort(to.column);
    else acts.open(to);
    return true;
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (pressedWithin(event)) return;
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (altKey) {
      const by = { ArrowLeft: -stride, ArrowRight: stride }[key];
      if (by === undefined || to.row >= 0) return;
      acts.widen(to.column, by);
      event.preventDefault();
      return;
    }
    const far = ctrlKey || metaKey;
    const next = chosen(selection, key, { far, grow: shiftKey }, size);
    if (next !== null) become(next);
    else if (!(far ? command(event) : act(event))) return;
    event.preventDefault();
  };
  const down = (event: PointerEvent) => {
    const place = placeAt(event.target);
    if (place === null || event.button !== 0) return;
    if (place.row < 0) setSelection(single(place));
    else setSelection(event.shiftKey ? { from: selection.from, to: place } : single(place));
  };
  const move = (event: PointerEvent) => {
    // A finger scrolls; only a mouse draws a selection.
    if (event.buttons !== 1 || event.pointerType !== "mouse") return;
    const place = placeAt(event.target);
    if (place !== null && place.row >= 0 && selection.from.row >= 0)
      setSelection({ from: selection.from, to: place });
  };
  return {
    selection,
    block: blockOf(selection),
    cursor: to,
    choose: (place: Place) => setSelection(single(place)),
    listeners: { onKeyDown: press, onPointerDown: down, onPointerOver: move },
  };
}
