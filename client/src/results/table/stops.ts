import type { KeyboardEvent } from "react";

/** What can be chosen within a cell; the way to its menu is not of it. */
export const stopsIn = (cell: Element | null): HTMLElement[] => [
  ...(cell?.querySelectorAll<HTMLElement>("button:not(.table-more)") ?? []),
];

/**
 * What a key does at something within a cell: arrows go on to the next, or, from the last, back to the table with the
 * rest of the keys that lead through it; Escape goes back alone. False where the table is to take the key.
 */
export function pressedWithin(event: KeyboardEvent<HTMLElement>): boolean {
  const { target, currentTarget: table, key } = event;
  if (!(target instanceof Element) || target === table) return false;
  const stops = stopsIn(target.closest("[data-column]"));
  const at = stops.findIndex((stop) => stop === target);
  if (at === -1) return false;
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
  const next = step === undefined ? undefined : stops[at + step];
  const leads = /^(Arrow|Page|Home|End)/.test(key) || event.ctrlKey || event.metaKey;
  if (next === undefined && !leads && key !== "Escape") return true;
  (next ?? table).focus({ preventScroll: next === undefined });
  if (next === undefined && leads) return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

const cellOf = (node: Node | null): Element | null =>
  (node instanceof Element ? node : (node?.parentElement ?? null))?.closest("[data-column]") ??
  null;

/** Whether the reader has marked letters of one cell, and means those and not the cell. */
export function marksLetters(): boolean {
  const marked = getSelection();
  if (marked === null || marked.isCollapsed) return false;
  const cell = cellOf(marked.anchorNode);
  return cell !== null && cell === cellOf(marked.focusNode);
}
