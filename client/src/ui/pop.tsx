import "./pop.css";
import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import type { At } from "./hung.ts";

interface PopProps {
  at: At;
  label: string;
  role: "dialog" | "menu";
  close: () => void;
  children: ReactNode;
}

const margin = 8;

/** Arrows, Home and End move among what can be chosen in a menu. */
function step(menu: HTMLElement, key: string): boolean {
  const items = [...menu.querySelectorAll<HTMLElement>("[role=menuitem]:not(:disabled)")];
  const at = items.findIndex((item) => item === document.activeElement);
  const ways: Record<string, number> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const next = ways[key];
  if (next === undefined) return false;
  items[next]?.focus();
  return true;
}

/** A menu or small dialog over everything; on a phone a sheet at the foot. Esc, a tap beside it or leaving it closes it. */
export function Pop({ at, label, role, close, children }: PopProps) {
  const own = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: at.x, top: at.y });
  const closing = useRef(close);
  useLayoutEffect(() => {
    closing.current = close;
  });
  useLayoutEffect(() => {
    const pop = own.current;
    if (pop === null) return undefined;
    const before = document.activeElement;
    pop.showPopover();
    const { width, height } = pop.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const room = { width: clientWidth - margin, height: clientHeight - margin };
    const over = at.y + height > room.height ? Math.max(margin, at.top - height) : at.y;
    setPlace({ left: Math.max(margin, Math.min(at.x, room.width - width)), top: over });
    const first = pop.querySelector<HTMLElement>("[data-first]");
    (first ?? pop.querySelector<HTMLElement>("button, input, select, textarea") ?? pop).focus();
    const toggled = (event: ToggleEvent) => event.newState === "closed" && closing.current();
    pop.addEventListener("toggle", toggled);
    return () => {
      pop.removeEventListener("toggle", toggled);
      // The focus goes back unless the reader has put it somewhere else.
      const astray =
        document.activeElement === document.body || pop.contains(document.activeElement);
      if (astray && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [at]);
  return (
    <div
      ref={own}
      className="pop"
      popover="auto"
      role={role}
      aria-label={label}
      // One that is taller than its window is scrolled by keys too.
      tabIndex={role === "menu" ? 0 : -1}
      style={place}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
      }}
      onKeyDown={(event) => {
        // What is typed in here is not meant for the table behind.
        event.stopPropagation();
        if (role === "menu" && own.current !== null && step(own.current, event.key))
          event.preventDefault();
        if (role === "menu" && event.key === "Tab") close();
      }}
    >
      {children}
    </div>
  );
}

/** One thing that a menu does. */
export function Item({ act, children }: { act: () => void; children: ReactNode }) {
  return (
    <button type="button" role="menuitem" className="pop-item" tabIndex={-1} onClick={act}>
      {children}
    </button>
  );
}
