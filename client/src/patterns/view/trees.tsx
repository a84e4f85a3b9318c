import type { Output } from "@chengmai/server/contract";
import { useEffect, useState, type RefObject } from "react";
import type { Laid as Standing } from "./in-view.ts";

/** Merges of rows and of columns as scipy numbers them, leaves first. */
export type Trees = Output<"matrix">["trees"];

/** How far the tallest merge stands out, in pixels. */
const depth = 70;

interface Laid {
  left: number;
  top: number;
  path: string;
}

/** A tree over leaves that stand at some places, in the order in which its merges join them. */
function branches(
  tree: Trees["rows"],
  places: readonly number[],
): [number, number, number, number, number][] {
  const leaves = places.length;
  const order: number[][] = places.map((_, leaf) => [leaf]);
  for (const [left, right] of tree) order.push([...(order[left] ?? []), ...(order[right] ?? [])]);
  const at = new Map(order.at(-1)?.map((leaf, place) => [leaf, places[place] ?? 0]));
  const tallest = Math.max(...tree.map(([, , height]) => height), 1e-9);
  const middles = places.map((_, leaf) => ({ at: at.get(leaf) ?? 0, far: 0 }));
  return tree.map(([left, right, height], merge) => {
    const [one, other] = [middles[left], middles[right]];
    const far = (height / tallest) * depth;
    middles[leaves + merge] = { at: ((one?.at ?? 0) + (other?.at ?? 0)) / 2, far };
    return [one?.at ?? 0, one?.far ?? 0, other?.at ?? 0, other?.far ?? 0, far];
  });
}

const middleOf = (own: HTMLElement, side: "Top" | "Left"): number =>
  side === "Top" ? own.offsetTop + own.offsetHeight / 2 : own.offsetLeft + own.offsetWidth / 2;

interface Places {
  size: { rows: number; columns: number };
  laid: Standing;
}

const evenly = (count: number, pitch: number, begin: number): number[] =>
  Array.from({ length: count }, (_, at) => begin + (at + 0.5) * pitch);

/** The trees of a matrix, where its rows end and under its columns. */
export function TreesBeside({
  table,
  trees,
  places,
}: {
  table: RefObject<HTMLTableElement | null>;
  trees: Trees;
  /** Where lines are that are not all drawn; null: where they are seen to be. */
  places: Places | null;
}) {
  const [laid, lay] = useState<readonly Laid[]>([]);
  useEffect(() => {
    const own = table.current;
    if (own === null) return undefined;
    const measure = () => {
      const seen = (scope: "row" | "col", side: "Top" | "Left") =>
        [...own.querySelectorAll<HTMLElement>(`th[scope="${scope}"]`)].map((head) =>
          middleOf(head, side),
        );
      const down = branches(
        trees.rows,
        places === null
          ? seen("row", "Top")
          : evenly(places.size.rows, places.laid.pitch.row, places.laid.head.height + 2),
      );
      const across = branches(
        trees.columns,
        places === null
          ? seen("col", "Left")
          : evenly(places.size.columns, places.laid.pitch.column, places.laid.head.width + 2),
      );
      lay([
        {
          left: own.offsetWidth + 4,
          top: own.offsetTop,
          path: down.map(([a, x, b, y, far]) => `M${x} ${a}H${far}V${b}H${y}`).join(""),
        },
        {
          left: own.offsetLeft,
          top: own.offsetHeight + 4,
          path: across.map(([a, x, b, y, far]) => `M${a} ${x}V${far}H${b}V${y}`).join(""),
        },
      ]);
    };
    const watching = new ResizeObserver(measure);
    watching.observe(own);
    return () => watching.disconnect();
  }, [table, trees, places]);
  return laid.map(({ left, top, path }) => (
    <svg
      key={`${left} ${top}`}
      className="matrix-tree"
      style={{ left, top }}
      width={1}
      height={1}
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  ));
}
