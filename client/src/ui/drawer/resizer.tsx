import "./resizer.css";
import type { PointerEvent } from "react";
import { useSay } from "../../i18n/say.ts";
import { Separator } from "./separator.tsx";
import { least } from "./use-height.ts";

interface ResizerProps {
  height: number;
  most: number;
  resize: (height: number) => void;
}

const stride = 32;

const heightAt = ({ currentTarget, clientY }: PointerEvent): number | null => {
  const floor = currentTarget.parentElement?.getBoundingClientRect().bottom;
  return floor === undefined ? null : floor - clientY;
};

/** The upper edge of a drawer; a double click opens it all the way. */
export function Resizer({ height, most, resize }: ResizerProps) {
  const say = useSay();
  return (
    <Separator
      className="drawer-edge"
      label={say("answer.resize")}
      orientation="horizontal"
      value={height}
      least={least}
      most={most}
      keys={{ ArrowUp: height + stride, ArrowDown: height - stride, Home: most, End: least }}
      pointed={heightAt}
      move={resize}
      back={() => resize(height === most ? least * 2 : most)}
    />
  );
}
