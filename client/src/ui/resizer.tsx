import "./resizer.css";
import type { KeyboardEvent, PointerEvent } from "react";
import { useSay } from "../i18n/say.ts";
import { least } from "./use-height.ts";

interface ResizerProps {
  height: number;
  most: number;
  resize: (height: number) => void;
}

const stride = 32;

/** The upper edge of the drawer: dragged, or moved with the arrow keys; a double click opens it all the way. */
export function Resizer({ height, most, resize }: ResizerProps) {
  const say = useSay();
  const press = (event: KeyboardEvent) => {
    const next = { ArrowUp: height + stride, ArrowDown: height - stride, Home: most, End: least }[
      event.key
    ];
    if (next === undefined) return;
    event.preventDefault();
    resize(next);
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const floor = event.currentTarget.parentElement?.getBoundingClientRect().bottom;
    if (floor !== undefined) resize(floor - event.clientY);
  };
  return (
    <div
      className="drawer-edge"
      role="separator"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={say("answer.resize")}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={height}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => resize(height === most ? least * 2 : most)}
    />
  );
}
