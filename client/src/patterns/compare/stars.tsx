import type { Language } from "../../i18n/language.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { captionOf } from "../../values/name.ts";
import { at } from "../model/lens.ts";
import { inWorld } from "../model/world.ts";
import { lined } from "../parts/short.ts";
import type { SidesProps } from "./compared.ts";

const size = 400;
/** Rays of a star at most. */
const most = 40;

interface Ray {
  column: number;
  has: { a: boolean; b: boolean };
}

interface StarProps extends SidesProps {
  side: "a" | "b";
  rays: readonly Ray[];
}

/** More names than stand beside one another upright without touching: they run outwards then. */
const isCrowded = (count: number, language: Language): boolean =>
  count > (language === "zh" ? 20 : 10);

interface CaptionProps {
  caption: string;
  /** Of its ray, in radians from the right. */
  turn: number;
  radius: number;
  /** Rays in all. */
  count: number;
}

/** What a ray is called, at its end. */
function Caption({ caption, turn, radius, count }: CaptionProps) {
  const language = useLanguage();
  const [x, y] = [Math.cos(turn), Math.sin(turn)];
  const isOutwards = isCrowded(count, language);
  const isUpright = !isOutwards && Math.abs(x) < 0.2;
  const letters = language === "zh" ? (isOutwards ? 11 : 8) : isOutwards ? 23 : 17;
  const lines = lined(caption, letters, isOutwards ? (count > 24 ? 1 : 2) : 3);
  // Away from the middle: upwards above it, downwards below.
  const up = ((lines.length - 1) * (isOutwards ? 1 : 1 - y)) / 2;
  const isLeft = x < -1e-9;
  const degrees = (turn * 180) / Math.PI + (isLeft ? 180 : 0);
  const place = isOutwards
    ? { x: (isLeft ? -1 : 1) * (radius + 9), y: 3 }
    : {
        x: x * radius + (isUpright ? 0 : Math.sign(x) * 9),
        y: y * (radius + (isUpright ? 16 : 4)) + 3,
      };
  return (
    <text
      textAnchor={isUpright ? "middle" : isLeft ? "end" : "start"}
      {...(isOutwards && { transform: `rotate(${degrees})` })}
    >
      {lines.map((line, nth) => (
        <tspan key={line} x={place.x} y={place.y + (nth - up) * 11}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function Star({ found, side, names, rays, show }: StarProps) {
  const say = useSay();
  const language = useLanguage();
  const rows = at(found.rows, found[side]);
  const name = names[side];
  const other = side === "a" ? "b" : "a";
  const count = rays.filter(({ has }) => has[side]).length;
  const radius = isCrowded(rays.length, language) ? 84 : 112;
  return (
    <figure>
      <svg
        viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}
        role="img"
        aria-label={say(inWorld("compare.star", found.world), { name, count })}
      >
        {rays.map(({ column, has }, place) => {
          const turn = (place / rays.length) * 2 * Math.PI - Math.PI / 2;
          const [x, y] = [Math.cos(turn), Math.sin(turn)];
          const node = found.columns[column];
          if (node === undefined) return null;
          const caption = captionOf(node, language);
          return (
            <g
              key={column}
              className="compare-ray"
              data-has={has[side]}
              data-alone={has[side] && !has[other]}
              onClick={() =>
                has[side] && show({ title: `${name} · ${caption}`, rows, columns: [node] })
              }
            >
              <line x1={x * 12} y1={y * 12} x2={x * (radius - 5)} y2={y * (radius - 5)} />
              <circle cx={x * radius} cy={y * radius} r={5}>
                <title>{`${caption} · ${say(inWorld(has[side] ? "gaps.said" : "gaps.unsaid", found.world))}`}</title>
              </circle>
              <Caption caption={caption} turn={turn} radius={radius} count={rays.length} />
            </g>
          );
        })}
        <circle r={8} className="compare-middle" />
      </svg>
      <figcaption>{name}</figcaption>
    </figure>
  );
}

/** Both sides drawn alike: the same thing stands at the same place, filled where it is said, else hollow. */
export function Stars(own: SidesProps) {
  const say = useSay();
  const { shared, onlyA, onlyB } = own.found;
  const rays: Ray[] = [
    ...shared.map(({ column }) => ({ column, has: { a: true, b: true } })),
    ...onlyA.map(({ column }) => ({ column, has: { a: true, b: false } })),
    ...onlyB.map(({ column }) => ({ column, has: { a: false, b: true } })),
  ].slice(0, most);
  if (rays.length === 0) return null;
  return (
    <>
      <p className="quiet">{say(inWorld("compare.star.read", own.found.world))}</p>
      <div className="compare-stars">
        <Star {...own} side="a" rays={rays} />
        <Star {...own} side="b" rays={rays} />
      </div>
    </>
  );
}
