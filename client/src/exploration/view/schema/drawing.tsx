import { useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { labelWord, typeWord } from "../../../i18n/vocabulary.ts";
import { numberIn } from "../../../i18n/number-in.ts";
import { measure } from "../../../ui/font.ts";
import { useScheme } from "../../../ui/scheme.ts";
import { useExploration, useExplored } from "../../context/at-hand.tsx";
import { showLabel } from "../../model/acts.ts";
import type { SchemaLabel, SchemaPicture } from "./schema-picture.ts";
import { labelSigns } from "../../model/signs.ts";
import type { Spot } from "../../model/state.ts";
import { Lines } from "./lines.tsx";
import { toWindow, toUnit, size } from "./plane.ts";

/** Of the unit, by an arrow key. */
const stride = 0.08;
const ways: Record<string, Spot> = {
  ArrowLeft: { x: -stride, y: 0 },
  ArrowRight: { x: stride, y: 0 },
  ArrowUp: { x: 0, y: -stride },
  ArrowDown: { x: 0, y: stride },
};

interface DrawingProps {
  picture: SchemaPicture;
  /** Keeps where a label was put. */
  put: (label: string, at: Spot) => void;
}

/** Labels and what joins them; a click begins with a label, a drag or an arrow key puts it elsewhere. */
export function SchemaDrawing({ picture, put }: DrawingProps) {
  const say = useSay();
  const language = useLanguage();
  const scheme = useScheme();
  const exploration = useExploration();
  const signs = labelSigns(
    useExplored(({ state }) => state),
    scheme,
  );
  const paper = useRef<SVGSVGElement>(null);
  const [dragged, setDragged] = useState<{ label: string; at: Spot } | null>(null);
  const [near, setNear] = useState<string | null>(null);
  const moved = useRef(false);
  const labels = picture.labels.map((each) =>
    dragged?.label === each.label ? { ...each, at: dragged.at } : each,
  );
  const spot = ({ clientX, clientY }: PointerEvent): Spot => {
    const box = paper.current?.getBoundingClientRect();
    const scale = size.width / Math.max(box?.width ?? 0, 1);
    return toUnit({
      x: (clientX - (box?.left ?? 0)) * scale,
      y: (clientY - (box?.top ?? 0)) * scale,
    });
  };
  const nameOf = (label: string) => {
    const name = labelWord(label, language);
    return name.length > 14 ? `${name.slice(0, 13)}…` : name;
  };
  const ends = new Map(
    labels.map(({ label, at }) => [label, { ...toWindow(at), wide: measure(nameOf(label)) }]),
  );
  const begin = (label: string) => void showLabel(exploration, label);
  const press = (event: KeyboardEvent, { label, at }: SchemaLabel) => {
    const way = ways[event.key];
    if (way !== undefined) put(label, { x: at.x + way.x, y: at.y + way.y });
    else if (event.key === "Enter" || event.key === " ") begin(label);
    else return;
    event.preventDefault();
  };
  return (
    <svg
      ref={paper}
      className="schema-paper"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="group"
      aria-label={say("schema.picture")}
      onPointerMove={(event) => {
        if (dragged === null) return;
        moved.current = true;
        setDragged({ label: dragged.label, at: spot(event) });
      }}
      onPointerUp={() => {
        if (dragged !== null && moved.current) put(dragged.label, dragged.at);
        setDragged(null);
      }}
    >
      <Lines
        links={picture.links}
        ends={ends}
        near={near}
        nameOf={(type) => typeWord(type, language)}
      />
      {labels.map((each) => {
        const { label, count, at } = each;
        const { x, y } = toWindow(at);
        const name = labelWord(label, language);
        return (
          <g
            key={label}
            className="schema-label"
            role="button"
            tabIndex={0}
            aria-label={say("schema.label", { label: name, count })}
            transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
            onPointerEnter={() => setNear(label)}
            onPointerLeave={() => setNear(null)}
            onFocus={() => setNear(label)}
            onBlur={() => setNear(null)}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              moved.current = false;
              setDragged({ label, at });
            }}
            onClick={() => moved.current || begin(label)}
            onKeyDown={(event) => press(event, each)}
          >
            <circle r="17" />
            <image href={signs.label(label)} x="-9" y="-9" width="18" height="18" />
            <text y="29">{nameOf(label)}</text>
            <text y="42" className="schema-count">
              {numberIn(count, language)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
