import { useLanguage, useSay } from "../../i18n/say.ts";
import { captionOf } from "../../values/name.ts";
import { short } from "../parts/short.ts";
import type { Link, Projected } from "./projected.ts";

/** Nodes on the ring at most. */
const most = 60;
const radius = 150;
const half = 270;

/** The nodes on a ring, those of one community beside each other; what falls away is dotted. */
export function Ring({ found, open }: { found: Projected; open: (link: Link) => void }) {
  const say = useSay();
  const language = useLanguage();
  const degree = new Map<number, number>();
  for (const { a, b, weight } of found.links)
    for (const end of [a, b]) degree.set(end, (degree.get(end) ?? 0) + weight);
  const order = [...found.nodes.keys()]
    .toSorted((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0))
    .slice(0, most)
    .toSorted((a, b) => (found.communities[a] ?? 0) - (found.communities[b] ?? 0) || a - b);
  const spots = new Map(
    order.map((node, place) => {
      const turn = (place / order.length) * 2 * Math.PI - Math.PI / 2;
      return [node, { x: Math.cos(turn), y: Math.sin(turn), turn }] as const;
    }),
  );
  const heaviest = Math.max(...found.links.map(({ weight }) => weight), 0);
  return (
    <figure className="projection-ring">
      <svg
        viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
        role="img"
        aria-label={say("projection.ring", {
          count: order.length,
          groups: new Set(order.map((node) => found.communities[node])).size,
        })}
      >
        {found.links.map((link) => {
          const [from, to] = [spots.get(link.a), spots.get(link.b)];
          if (from === undefined || to === undefined) return null;
          return (
            <path
              key={`${link.a} ${link.b}`}
              className="projection-link"
              data-kept={link.kept}
              d={`M${from.x * radius} ${from.y * radius}Q0 0 ${to.x * radius} ${to.y * radius}`}
              strokeWidth={link.kept ? 0.8 + (3.6 * link.weight) / heaviest : 1}
              onClick={() => open(link)}
            />
          );
        })}
        {order.map((node) => {
          const spot = spots.get(node);
          const own = found.nodes[node];
          if (spot === undefined || own === undefined) return null;
          const right = spot.x >= 0;
          const angle = (spot.turn * 180) / Math.PI + (right ? 0 : 180);
          return (
            <g key={own.id} data-community={(found.communities[node] ?? 0) % 7}>
              <circle cx={spot.x * radius} cy={spot.y * radius} r={4.5} />
              <text
                transform={`translate(${spot.x * (radius + 9)} ${spot.y * (radius + 9)}) rotate(${angle})`}
                textAnchor={right ? "start" : "end"}
                dominantBaseline="central"
              >
                {short(captionOf(own, language), language === "zh" ? 9 : 18)}
              </text>
            </g>
          );
        })}
      </svg>
      {found.nodes.length > order.length && (
        <figcaption className="quiet">
          {say("projection.some", { count: order.length, of: found.nodes.length })}
        </figcaption>
      )}
    </figure>
  );
}
