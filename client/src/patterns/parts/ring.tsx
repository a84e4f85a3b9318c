import "./ring.css";
import type { Node } from "@chengmai/cypher/values";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import { useLanguage } from "../../i18n/say.ts";
import { media } from "../../ui/media.ts";
import { captionOf } from "../../values/name.ts";
import { emsOf } from "../model/letters.ts";
import { short } from "./short.ts";

/** Letters of a name at most. */
const most = { zh: 9, en: 18 } as const;

/** How large a ring and its letters are, as `ring.css` has them, and how many stand on it at most: on a phone fewer. */
export function useRing(): { radius: number; letters: number; most: number } {
  const narrow = useStore(media, (now) => now.narrow);
  return narrow ? { radius: 110, letters: 16, most: 40 } : { radius: 150, letters: 11, most: 60 };
}

interface Spot {
  x: number;
  y: number;
  turn: number;
}

/** Where each of some stands on a ring, the first on top. */
export const spotsOf = (order: readonly number[], radius: number): ReadonlyMap<number, Spot> =>
  new Map(
    order.map((one, place) => {
      const turn = (place / order.length) * 2 * Math.PI - Math.PI / 2;
      return [one, { x: Math.cos(turn) * radius, y: Math.sin(turn) * radius, turn }];
    }),
  );

/** A line across the ring from one to another; nothing where one of them does not stand on it. */
export const across = (
  spots: ReadonlyMap<number, Spot>,
  { a, b }: { a: number; b: number },
): string | undefined => {
  const [from, to] = [spots.get(a), spots.get(b)];
  return from && to && `M${from.x} ${from.y}Q0 0 ${to.x} ${to.y}`;
};

interface RingProps {
  label: string;
  nodes: readonly Node[];
  spots: ReadonlyMap<number, Spot>;
  /** What is to be seen of one, as attributes that a sheet of styles reads. */
  looks: (node: number) => Readonly<Record<`data-${string}`, string | number | boolean>>;
  /** The lines, under the names. */
  children: ReactNode;
}

/** Nodes on a ring by their names, and what lies across it. */
export function Ring({ label, nodes, spots, looks, children }: RingProps) {
  const language = useLanguage();
  const { radius, letters } = useRing();
  const names = nodes.map((node) => captionOf(node, language));
  const cut = names.map((name) => short(name, most[language]));
  const longest = Math.max(...[...spots.keys()].map((place) => emsOf(cut[place] ?? "")), 0);
  const half = radius + 16 + longest * letters;
  return (
    <svg
      className="ring"
      viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
      role="img"
      aria-label={label}
    >
      {children}
      {[...spots].map(([place, { x, y, turn }]) => {
        const node = nodes[place];
        if (node === undefined) return null;
        const right = x >= 0;
        const angle = (turn * 180) / Math.PI + (right ? 0 : 180);
        return (
          <g key={node.id} {...looks(place)}>
            <circle cx={x} cy={y} r={4.5} />
            <text
              transform={`translate(${x + Math.cos(turn) * 9} ${y + Math.sin(turn) * 9}) rotate(${angle})`}
              textAnchor={right ? "start" : "end"}
              dominantBaseline="central"
            >
              {cut[place]}
              <title>{names[place]}</title>
            </text>
          </g>
        );
      })}
    </svg>
  );
}
