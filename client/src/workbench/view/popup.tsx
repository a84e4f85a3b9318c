import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { Tool } from "./tool.tsx";

interface PopupProps {
  label: string;
  sign: ReactNode;
  /** True where what is inside is not as usual. */
  marked?: boolean;
  children: ReactNode;
}

/** A button with a small sheet under it, which Escape or a tap elsewhere closes. */
export function Popup({ label, sign, marked = false, children }: PopupProps) {
  const [open, setOpen] = useState(false);
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    own.current?.querySelector<HTMLElement>(".wb-popup input, .wb-popup")?.focus();
    const away = ({ target }: PointerEvent) => {
      if (target instanceof Node && own.current?.contains(target) !== true) setOpen(false);
    };
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, [open]);
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    own.current?.querySelector("button")?.focus();
  };
  return (
    <div
      ref={own}
      className="wb-popup-of"
      onKeyDown={press}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <Tool label={label} pressed={open || marked} act={() => setOpen(!open)}>
        {sign}
      </Tool>
      {open && (
        <section className="wb-popup" tabIndex={-1} aria-label={label}>
          {children}
        </section>
      )}
    </div>
  );
}
