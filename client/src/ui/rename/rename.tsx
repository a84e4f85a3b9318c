import { useLayoutEffect, useRef, type KeyboardEvent } from "react";

interface RenameProps {
  label: string;
  name: string;
  className?: string;
  /** Told the new name, null where the old one stays; `byKey`: the focus is free to go where the name stood. */
  done(name: string | null, byKey: boolean): void;
}

/** A name that is changed where it stands: Enter or a click elsewhere keeps it, Escape does not. */
export function Rename({ label, name, className = "", done }: RenameProps) {
  const own = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  // With its first picture: what is typed at once is the name.
  useLayoutEffect(() => own.current?.select(), []);
  const end = (kept: boolean, byKey: boolean) => {
    // A field that goes away with the focus is left by it, too.
    if (ended.current) return;
    ended.current = true;
    done(kept ? (own.current?.value ?? "") : null, byKey);
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    // Enter may still be for the letters that are being composed.
    if (event.nativeEvent.isComposing) return;
    if (event.key !== "Enter" && event.key !== "Escape") return;
    // What has the focus next is not meant by this key.
    event.preventDefault();
    end(event.key === "Enter", true);
  };
  return (
    <input
      ref={own}
      className={`control ${className}`}
      aria-label={label}
      defaultValue={name}
      onKeyDown={press}
      onBlur={() => end(true, false)}
    />
  );
}
