import type { KeyboardEvent, PointerEvent } from "react";

interface SeparatorProps {
  className: string;
  label: string;
  /** Of the line itself: a drawer's upper edge is horizontal. */
  orientation: "horizontal" | "vertical";
  /** Where the line stands and how far it goes, as it is told aloud. */
  value: number;
  least: number;
  most: number;
  /** Where a key brings it. */
  keys: Readonly<Record<string, number>>;
  /** Where the pointer would have it; null where that cannot be told. */
  pointed: (event: PointerEvent<HTMLDivElement>) => number | null;
  move: (value: number) => void;
  /** A double click. */
  back: () => void;
}

/** A line between two parts: dragged, or moved with keys. */
export function Separator(props: SeparatorProps) {
  const { className, label, orientation, value, least, most, keys, pointed, move, back } = props;
  const press = (event: KeyboardEvent) => {
    const next = keys[event.key];
    if (next === undefined) return;
    event.preventDefault();
    move(next);
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const next = pointed(event);
    if (next !== null) move(next);
  };
  return (
    <div
      className={className}
      role="separator"
      tabIndex={0}
      aria-orientation={orientation}
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={value}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={back}
    />
  );
}
