import { useSay } from "../../i18n/say.ts";
import { across, Ring, spotsOf, useRing } from "../parts/ring.tsx";
import type { Link, Projected } from "./projected.ts";

interface CommunitiesProps {
  found: Projected;
  open: (link: Link) => void;
  openNode: (node: number) => void;
}

/** The nodes on a ring, those of one community beside each other; what falls away is dotted. */
export function Communities({ found, open, openNode }: CommunitiesProps) {
  const say = useSay();
  const { radius, most } = useRing();
  const degree = new Map<number, number>();
  for (const { a, b, weight } of found.links)
    for (const end of [a, b]) degree.set(end, (degree.get(end) ?? 0) + weight);
  const order = [...found.nodes.keys()]
    .toSorted((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0))
    .slice(0, most)
    .toSorted((a, b) => (found.communities[a] ?? 0) - (found.communities[b] ?? 0) || a - b);
  const spots = spotsOf(order, radius);
  const heaviest = Math.max(...found.links.map(({ weight }) => weight), 0);
  return (
    <figure className="projection-ring">
      <Ring
        label={say("projection.ring", {
          count: order.length,
          groups: new Set(order.map((node) => found.communities[node])).size,
        })}
        nodes={found.nodes}
        spots={spots}
        open={openNode}
        looks={(node) => ({ "data-community": (found.communities[node] ?? 0) % 7 })}
      >
        {found.links.map((link) => {
          const d = across(spots, link);
          if (d === undefined) return null;
          return (
            <path
              key={`${link.a} ${link.b}`}
              className="projection-link"
              data-kept={link.kept}
              d={d}
              strokeWidth={link.kept ? 0.8 + (3.6 * link.weight) / heaviest : 1}
              onClick={() => open(link)}
            />
          );
        })}
      </Ring>
      {found.nodes.length > order.length && (
        <figcaption className="quiet">
          {say("projection.some", { count: order.length, of: found.nodes.length })}
        </figcaption>
      )}
    </figure>
  );
}
