import { useExplored } from "../../exploration/context/at-hand.tsx";
import { graticuleOf, scaleBar } from "../../ui/map/graticule.ts";
import { Degrees, Graticule, Scale } from "../../ui/map/ground.tsx";
import { projectionBy } from "../../ui/map/projection.ts";
import { groundOf } from "../layouts/ground-of.ts";
import type { Stage } from "../stage.ts";
import { useWindow } from "./use-window.ts";

/** Meridians, parallels and a scale under a picture that was laid out by longitude and latitude. */
export function GeoGround({ stage }: { stage: Stage }) {
  const laid = useExplored(({ state }) => state.laid);
  const { pan, zoom, size } = useWindow(stage);
  const ground = laid === null || !laid.whole ? null : groundOf(laid.parameters);
  if (ground === null || size.width === 0) return null;
  const scale = ground.scale * zoom;
  const pane = {
    scale,
    toWindow: ({ x, y }: { x: number; y: number }) => ({
      x: x * scale + pan.x,
      y: y * scale + pan.y,
    }),
    toPlane: ({ x, y }: { x: number; y: number }) => ({
      x: (x - pan.x) / scale,
      y: (y - pan.y) / scale,
    }),
  };
  const projection = projectionBy(ground);
  const grades = graticuleOf(projection, pane, size);
  const { width, height } = size;
  return (
    <svg className="geo-ground" {...size} data-testid="geo-ground" aria-hidden="true">
      <Graticule grades={grades} />
      <Degrees grades={grades} left={34} width={width - 34} height={height - 22} />
      <Scale {...scaleBar(projection, pane, size)} x={46} y={height - 30} />
    </svg>
  );
}
