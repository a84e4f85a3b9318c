import "./ring.css";
import type { Node } from "@chengmai/cypher/values";
import { useState, type KeyboardEvent, type ReactNode } from "react";
import { useStore } from "zustand";
import { useLanguage } from "../../i18n/say.ts";
import { media } from "../../ui/media.ts";
import { captionOf } from "../../values/name.ts";
import { emsOf, isWide } from "../model/letters.ts";
import { short } from "./short.ts";

/** Letters of a name at most: of such that are as wide as high, and of others. */
const most = { wide: 9, narrow: 20 } as const;

/** Along the ring, the way the clock goes, and back. */
const turns: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

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
  /** What one of them rests on. */
  open: (node: number) => void;
  /** The lines, under the names. */
  children: ReactNode;
}

/** Nodes on a ring by their names, each of which opens; arrows go around it. And what lies across it. */
export function Ring({ label, nodes, spots, looks, open, children }: RingProps) {
  const language = useLanguage();
  const [stop, setStop] = useState(0);
  const { radius, letters } = useRing();
  const names = nodes.map((node) => captionOf(node, language));
  const cut = names.map((name) => short(name, most[isWide(name) ? "wide" : "narrow"]));
  const longest = Math.max(...[...spots.keys()].map((place) => emsOf(cut[place] ?? "")), 0);
  const half = radius + 16 + longest * letters;
  const press = (event: KeyboardEvent<SVGElement>, place: number, nth: number) => {
    const turn = turns[event.key];
    if (event.key === "Enter" || event.key === " ") open(place);
    else if (turn !== undefined) {
      const next = (nth + turn + spots.size) % spots.size;
      setStop(next);
      event.currentTarget.ownerSVGElement
        ?.querySelector<SVGElement>(`[data-nth="${next}"]`)
        ?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <svg
      className="ring"
      viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
      role="group"
      aria-label={label}
    >
      {children}
      {[...spots].map(([place, { x, y, turn }], nth) => {
        const node = nodes[place];
        if (node === undefined) return null;
        const right = x >= 0;
        const angle = (turn * 180) / Math.PI + (right ? 0 : 180);
        return (
          <g
            key={node.id}
            {...looks(place)}
            className="ring-node"
            data-nth={nth}
            role="button"
            tabIndex={nth === Math.min(stop, spots.size - 1) ? 0 : -1}
            aria-label={names[place]}
            onFocus={() => setStop(nth)}
            onClick={() => open(place)}
            onKeyDown={(event) => press(event, place, nth)}
          >
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
