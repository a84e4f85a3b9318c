import { useRef, useState, type PointerEvent } from "react";
import { visible } from "../../exploration/model/visible.ts";
import { useSay } from "../../i18n/say.ts";
import { useActs } from "../../ui/keys/acts.ts";
import type { Point } from "../drawing/veins.ts";
import type { Stage } from "../stage.ts";
import { boxOf, isWithin } from "./within.ts";

interface LassoProps {
  stage: Stage;
  shape: "box" | "lasso";
  close: () => void;
}

/** Over the picture: what is drawn around is chosen. */
export function Lasso({ stage, shape, close }: LassoProps) {
  const say = useSay();
  const own = useRef<SVGSVGElement>(null);
  const [drawn, setDrawn] = useState<readonly Point[]>([]);
  useActs([{ id: "lasso.off", words: `see.${shape}`, keys: ["Escape"], run: close }]);
  const spot = ({ clientX, clientY }: PointerEvent): Point => {
    const { left = 0, top = 0 } = own.current?.getBoundingClientRect() ?? {};
    return { x: clientX - left, y: clientY - top };
  };
  const around = (): readonly Point[] => {
    const [first, last] = [drawn[0], drawn.at(-1)];
    return shape === "box" && first !== undefined && last !== undefined
      ? boxOf(first, last)
      : drawn;
  };
  const choose = () => {
    const { cy, exploration } = stage;
    const { nodes } = visible(exploration.log.getState().state);
    const found = cy
      .nodes()
      .filter((node) => nodes.has(node.id()) && isWithin(node.renderedPosition(), around()));
    exploration.looking.choose(found.map((node) => node.id()));
    close();
  };
  return (
    <>
      <p className="tools-hint standing" role="status">
        {say("see.lasso.about")}
      </p>
      <svg
        ref={own}
        className="lasso"
        data-testid="lasso"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrawn([spot(event)]);
        }}
        onPointerMove={(event) => {
          if (drawn.length > 0) setDrawn([...drawn, spot(event)]);
        }}
        onPointerUp={choose}
        onPointerCancel={close}
      >
        <polygon
          points={around()
            .map(({ x, y }) => `${x},${y}`)
            .join(" ")}
        />
      </svg>
    </>
  );
}
