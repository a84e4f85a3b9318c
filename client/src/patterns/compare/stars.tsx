import { useLanguage, useSay } from "../../i18n/say.ts";
import { captionOf } from "../../values/name.ts";
import { at } from "../model/lens.ts";
import { inWorld } from "../model/world.ts";
import { lined } from "../parts/short.ts";
import type { SidesProps } from "./compared.ts";

const size = 400;
const radius = 112;
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

function Star({ found, side, names, rays, show }: StarProps) {
  const say = useSay();
  const language = useLanguage();
  const rows = at(found.rows, found[side]);
  const name = names[side];
  const other = side === "a" ? "b" : "a";
  const count = rays.filter(({ has }) => has[side]).length;
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
          const lines = lined(caption, language === "zh" ? 8 : 17, 3);
          // Away from the middle: upwards above it, downwards below.
          const up = ((lines.length - 1) * (1 - y)) / 2;
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
              <text textAnchor={Math.abs(x) < 0.2 ? "middle" : x > 0 ? "start" : "end"}>
                {lines.map((line, nth) => (
                  <tspan
                    key={line}
                    x={x * radius + (Math.abs(x) < 0.2 ? 0 : Math.sign(x) * 9)}
                    y={y * (radius + (Math.abs(x) < 0.2 ? 16 : 4)) + 3 + (nth - up) * 11}
                  >
                    {line}
                  </tspan>
                ))}
              </text>
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
