import { useMemo, useState, type KeyboardEvent } from "react";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { nameOf } from "../../values/name.ts";
import { at } from "../model/lens.ts";
import { layered, reach } from "../model/lattice/layers.ts";
import { pointsOf, steadiest, type Point } from "../model/lattice/reduced.ts";
import { useChoice } from "../parts/choice.ts";
import { short } from "../parts/short.ts";
import { listed } from "../parts/names.tsx";
import type { PartProps } from "./found.ts";

/** More are no drawing any more. */
const most = 60;

/** All that lies above a concept and below it, by their places. */
function lightOf(points: readonly Point[], from: number | null): ReadonlySet<number> | null {
  if (from === null) return null;
  const lit = new Set([from]);
  const walk = (way: "above" | "below", place: number) => {
    for (const next of points[place]?.[way] ?? []) {
      lit.add(next);
      walk(way, next);
    }
  };
  walk("above", from);
  walk("below", from);
  return lit;
}

const reduced = ([first = "", ...others]: readonly string[], whole: boolean): string =>
  whole || others.length === 0
    ? [first, ...others].join(" · ")
    : `${short(first, 16)} +${others.length}`;

const lengths = ["reduced", "whole"] as const;

/** Groups by their size, the largest on top; a line leads down to those that share more. */
export function Lattice({ found, open }: PartProps) {
  const say = useSay();
  const language = useLanguage();
  const [labels, setLabels] = useChoice("labels", lengths);
  const whole = labels === "whole";
  const [pointed, setPointed] = useState<number | null>(null);
  const [stop, setStop] = useState(0);
  const { points, drawing } = useMemo(() => {
    const own = pointsOf(steadiest(found.concepts, most));
    return { points: own, drawing: layered(own) };
  }, [found]);
  const lit = lightOf(points, pointed);
  const rowNames = (places: readonly number[]) =>
    at(found.rows, places).map((node) => nameOf(node, language));
  const columnNames = (places: readonly number[]) =>
    at(found.columns, places).map((node) => nameOf(node, language));
  const told = ({ concept: { extent, intent } }: Point) =>
    say("concepts.point", {
      rows: listed(at(found.rows, extent), language) || say("concepts.nobody"),
      columns: listed(at(found.columns, intent), language) || say("concepts.nothing"),
      count: extent.length,
    });
  const press = (event: KeyboardEvent<SVGElement>, place: number) => {
    const point = points[place];
    if (point === undefined) return;
    const layer = points.flatMap(({ concept }, other) =>
      concept.extent.length === point.concept.extent.length ? [other] : [],
    );
    const beside = layer.toSorted(
      (a, b) => (drawing.spots[a]?.x ?? 0) - (drawing.spots[b]?.x ?? 0),
    );
    const own = beside.indexOf(place);
    const next = {
      ArrowDown: point.below[0],
      ArrowUp: point.above[0],
      ArrowRight: beside[own + 1],
      ArrowLeft: beside[own - 1],
    }[event.key];
    if (event.key === "Enter" || event.key === " ")
      open(point.concept.extent, point.concept.intent);
    else if (next !== undefined) {
      setStop(next);
      const svg = event.currentTarget.ownerSVGElement;
      svg?.querySelector<SVGElement>(`[data-place="${next}"]`)?.focus();
    } else return;
    event.preventDefault();
  };
  const now = pointed === null ? undefined : points[pointed];
  return (
    <>
      <label className="patterns-tick">
        <input
          type="checkbox"
          checked={whole}
          onChange={({ currentTarget }) => setLabels(currentTarget.checked ? "whole" : "reduced")}
        />
        {say("concepts.labels.whole")}
      </label>
      {found.concepts.length > points.length && (
        <p className="quiet">
          {say("concepts.lattice.some", { count: points.length, of: found.concepts.length })}
        </p>
      )}
      <p className="lattice-told" role="status">
        {now === undefined ? say("concepts.lattice.hint") : told(now)}
      </p>
      <div className="lattice">
        <svg
          width={drawing.width + 120}
          height={drawing.height + 20}
          viewBox={`-60 -10 ${drawing.width + 120} ${drawing.height + 20}`}
          role="group"
          aria-label={say("concepts.look.lattice")}
        >
          {drawing.lines.map(({ upper, lower, bends }) => {
            const spots = [drawing.spots[upper], ...bends, drawing.spots[lower]];
            return (
              <polyline
                key={`${upper} ${lower}`}
                className="lattice-line"
                data-lit={lit === null ? undefined : lit.has(upper) && lit.has(lower)}
                points={spots.map((spot) => `${spot?.x},${spot?.y}`).join(" ")}
              />
            );
          })}
          {points.map((point, place) => {
            const spot = drawing.spots[place];
            if (spot === undefined) return null;
            const { extent, intent } = point.concept;
            return (
              <g
                key={place}
                data-place={place}
                className="lattice-point"
                role="button"
                tabIndex={stop === place ? 0 : -1}
                aria-label={told(point)}
                data-lit={lit === null ? undefined : lit.has(place)}
                transform={`translate(${spot.x} ${spot.y})`}
                onPointerEnter={() => setPointed(place)}
                onPointerLeave={() => setPointed(null)}
                onFocus={() => {
                  setPointed(place);
                  setStop(place);
                }}
                onBlur={() => setPointed(null)}
                onClick={() => open(extent, intent)}
                onKeyDown={(event) => press(event, place)}
              >
                <circle r={reach} />
                <text y={-10} className="lattice-columns">
                  {reduced(columnNames(whole ? intent : point.ownColumns), whole)}
                </text>
                <text y={18}>{reduced(rowNames(whole ? extent : point.ownRows), whole)}</text>
              </g>
            );
          })}
        </svg>
      </div>
    </>
  );
}
