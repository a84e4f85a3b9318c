import "./map.css";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import { useExploration, useExplored, useLooking } from "../../exploration/context/at-hand.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { measure } from "../../ui/font.ts";
import { fitted, lens as lensOf } from "../../ui/map/camera.ts";
import { graticuleOf, scaleBar } from "../../ui/map/graticule.ts";
import { Degrees, Graticule, Scale } from "../../ui/map/ground.tsx";
import { isMore } from "../../ui/keys/more.ts";
import { useHeld } from "../../ui/keys/use-held.ts";
import { useScheme } from "../../ui/scheme.ts";
import { useSize } from "../../ui/use-size.ts";
import { Zoom } from "../../ui/zoom/zoom.tsx";
import { labelOf } from "../../values/name.ts";
import { chooseAlso } from "../model/choose-also.ts";
import { compose } from "../model/compose.ts";
import { looksOf } from "../model/looks.ts";
import { joinsOf, type Join } from "../model/map/joins.ts";
import { nearestTo, placeNames } from "../model/map/names.ts";
import { onChina, spotsOn } from "../model/map/spots.ts";
import { userOf } from "../model/uses.ts";
import { lightOf } from "../model/views/lighting.ts";
import { JoinLines } from "./join-lines.tsx";
import { Mechanisms } from "./mechanisms.tsx";
import { PlaceMark } from "./place.tsx";
import { countOn, placedOn, rankOf } from "./placed.ts";
import { useCamera } from "./use-camera.ts";

/** Room beside the map for degrees, and within it about the outermost places. */
const [left, top, below, pad] = [40, 6, 20, 44];

/** How near the map comes to a place that was gone to. */
const near = 4;

const idAt = (target: EventTarget | null): string | null =>
  target instanceof Element
    ? (target.closest<SVGElement>("[data-id]")?.dataset["id"] ?? null)
    : null;

/** Places by longitude and latitude; what is looked at joins those that share it. */
export function BoardMap() {
  const say = useSay();
  const language = useLanguage();
  const scheme = useScheme();
  const exploration = useExploration();
  const { looking } = exploration;
  const state = useExplored((now) => now.state);
  const look = useLooking((now) => now);
  const { selected, pointed, centred } = look;
  const holder = useRef<HTMLDivElement>(null);
  const whole = useSize(holder);
  const size = {
    width: Math.max(whole.width - left - 8, 1),
    height: Math.max(whole.height - top - below, 1),
  };
  const {
    camera,
    zoom,
    fit: rest,
    look: lookTo,
    wasDragged,
    listeners,
  } = useCamera(holder, { x: left, y: top }, size);
  const composed = compose(state);
  // The ground stands still, whatever is switched off.
  const plane = spotsOn(state);
  const fit = useMemo(
    () => fitted([...plane.values()], { width: size.width, height: size.height }, pad),
    [plane, size.width, size.height],
  );
  const lens = lensOf(camera, fit, size);
  const { at, lit } = useMemo(() => lightOf(look, state), [look, state]);
  const joins = useMemo(() => joinsOf(at, composed, spotsOn(composed.state)), [at, composed]);
  const spots = new Map([...plane].map(([id, point]) => [id, lens.toWindow(point)] as const));
  const placed = placedOn({ state, language, scheme, lit, joins, selected, spots });
  const ties = (id: string) => composed.ties.filter(({ place }) => place === id).length;
  const counted = at === null ? countOn(joins, spots, language) : null;
  const boxes = placeNames(
    [
      ...placed.map((each) => ({
        ...each,
        width: measure(each.name) * (each.kind === "cluster" || each.lit ? 1.1 : 1) + 4,
        height: 18,
        sure: each.chosen || each.id === pointed || each.kind === "cluster",
        rank: rankOf(each, { pointed, ties: ties(each.id) }),
      })),
      ...(counted === null ? [] : [counted.named]),
    ],
    size,
  );
  const middle = boxes.get("count");
  const total = counted === null || middle === undefined ? null : { ...middle, text: counted.name };
  const grades = graticuleOf(onChina, lens, size);
  const bar = scaleBar(onChina, lens, size);
  const [stood, setStood] = useState<string | null>(null);
  const there = (id: string | null) => placed.some((each) => each.id === id);
  const stop = [selected, stood].find((id) => there(id ?? null)) ?? placed.at(-1)?.id;

  const known = whole.width > 0;
  useEffect(() => {
    const point = plane.get(centred?.id ?? "");
    if (known && point !== undefined && centred?.id === selected) lookTo(lens.rest(point), near);
    // Only when the reader goes somewhere: afterwards the map is theirs.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [centred, known]);

  const colourOf = ({ from, to }: Join) => {
    const [one, other] = [userOf(state, from), userOf(state, to)];
    if (one === null || one !== other) return null;
    return looksOf(state).get(one)?.colour[scheme] ?? null;
  };
  /** A place beyond the window is brought into it. */
  const bringIn = (id: string) => {
    const [spot, point] = [spots.get(id), plane.get(id)];
    if (spot === undefined || point === undefined) return;
    const seen = spot.x > 0 && spot.x < size.width && spot.y > 0 && spot.y < size.height;
    if (!seen) lookTo(lens.rest(point), camera.zoom);
  };
  const choose = (id: string | null, event: KeyboardEvent | MouseEvent) => {
    if (id === null || !isMore(event) || !chooseAlso(exploration, id)) looking.select(id);
  };
  useHeld(holder, (target) => {
    const id = idAt(target);
    return id !== null && chooseAlso(exploration, id);
  });
  const press = (event: KeyboardEvent) => {
    const from = spots.get(idAt(event.target) ?? "");
    const id = idAt(event.target);
    if (event.key === "+" || event.key === "=") zoom(1.25, from);
    else if (event.key === "-") zoom(0.8, from);
    else if ((event.key === "Enter" || event.key === " ") && id !== null) choose(id, event);
    else {
      const next = from === undefined ? null : nearestTo(from, event.key, placed);
      if (next === null) return;
      setStood(next);
      bringIn(next);
      holder.current?.querySelector<SVGElement>(`[data-id="${CSS.escape(next)}"]`)?.focus();
    }
    event.preventDefault();
  };
  const beside = [...composed.state.nodes.values()].flatMap((node) =>
    labelOf(node) === "Mechanism" || plane.has(node.id) || !state.nodes.has(node.id)
      ? []
      : [node.id],
  );
  return (
    <div className="map">
      <div className="map-window" data-shown ref={holder}>
        <svg className="map-edges" style={{ top }} width={whole.width} height={whole.height}>
          <Degrees {...{ grades, left, ...size }} />
          <svg
            role="group"
            aria-label={say("map.label")}
            aria-describedby="map-keys"
            className="map-ground"
            x={left}
            y={0}
            {...size}
            data-zoom={camera.zoom.toFixed(2)}
            {...listeners}
            onPointerOver={(event) => looking.point(idAt(event.target))}
            onPointerOut={() => looking.point(null)}
            onFocus={(event) => looking.point(idAt(event.target))}
            onBlur={() => looking.point(null)}
            onClick={(event) => wasDragged() || choose(idAt(event.target), event)}
            onKeyDown={press}
          >
            <rect className="map-paper" width="100%" height="100%" />
            <Graticule grades={grades} />
            <JoinLines joins={joins} spots={spots} colourOf={colourOf} total={total} />
            {placed.map((place) => (
              <PlaceMark
                key={place.id}
                place={place}
                box={boxes.get(place.id)}
                stop={place.id === stop}
              />
            ))}
            <Scale {...bar} x={12} y={size.height - 10} />
          </svg>
        </svg>
        <div className="map-zoom">
          <Zoom change={zoom} fit={rest} />
        </div>
        <p id="map-keys" className="unseen">
          {say("map.keys")}
        </p>
      </div>
      <Mechanisms lit={lit} selected={selected} beside={beside} />
    </div>
  );
}
