import "./divider.css";
import type { KeyboardEvent, PointerEvent } from "react";
import { useStore } from "zustand";
import { useSay } from "../../i18n/say.ts";
import { layout, setLayout } from "../model/layout.ts";

const least = 0.2;
const most = 0.8;
const stride = 0.03;
const within = (split: number) => Math.min(most, Math.max(least, split));

const resize = (next: number) => setLayout({ split: within(next) });

function drag(event: PointerEvent<HTMLDivElement>): void {
  if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
  const box = event.currentTarget.parentElement?.getBoundingClientRect();
  const first = event.currentTarget.previousElementSibling?.getBoundingClientRect();
  if (box === undefined || first === undefined) return;
  // Stacked on a phone, the line moves up and down.
  const stacked = first.width > box.width * 0.9;
  resize(
    stacked
      ? (event.clientY - first.top) / (box.bottom - first.top)
      : (event.clientX - first.left) / (box.right - first.left),
  );
}

/** The line between editor and result: dragged, or moved with the arrow keys; a double click puts it back. */
export function Divider() {
  const say = useSay();
  const split = useStore(layout, (state) => state.split);
  const press = (event: KeyboardEvent) => {
    const next = {
      ArrowLeft: split - stride,
      ArrowRight: split + stride,
      ArrowUp: split - stride,
      ArrowDown: split + stride,
      Home: least,
      End: most,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    resize(next);
  };
  return (
    <div
      className="wb-divider"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={say("workbench.divide")}
      aria-valuemin={least * 100}
      aria-valuemax={most * 100}
      aria-valuenow={Math.round(split * 100)}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => resize(0.4)}
    />
  );
}
