import type { Node } from "@chengmai/cypher/values";
import { useMemo } from "react";
import { useSay } from "../../i18n/say.ts";
import { leftOf } from "../model/between/what-is-left.ts";
import { across, Ring, spotsOf, useRing } from "../parts/ring.tsx";
import type { Cut, Table } from "./cut.ts";

interface PicturesProps {
  found: Cut;
  /** The lens as it is now. */
  table: Table;
  ends: readonly [Node, Node];
  /** What is taken out, and how it is called. */
  removed: readonly Node[];
  names: string;
  pair: (a: number, b: number) => void;
  /** What a row has. */
  row: (row: number) => void;
}

/** The rows on a ring, joined where they share something: as they are, and beside it as they would be, each at its place. */
export function Pictures({ found, table, ends, removed, names, pair, row }: PicturesProps) {
  const say = useSay();
  const { radius, most } = useRing();
  const own = useMemo(() => {
    const ids = new Set(removed.map(({ id }) => id));
    const places = (of: (node: Node) => boolean) =>
      table.rows.flatMap((node, place) => (of(node) ? [place] : []));
    const gone = new Set(places(({ id }) => ids.has(id)));
    const chosen = new Set(places((node) => ends.includes(node)));
    return { gone, chosen, ...leftOf(table, found, { gone, ends: [...chosen], most }) };
  }, [table, found, ends, removed, most]);
  const { gone, chosen, order, lines, grown } = own;
  const spots = spotsOf(order, radius);
  // What goes lies above what stays.
  const drawnLast = lines.toSorted((a, b) => Number(b.is === "left") - Number(a.is === "left"));
  const left = lines.filter(({ is }) => is === "left").length;
  const lost = lines.filter(({ is }) => is === "lost").length;
  const told = {
    before: say("cuts.picture.before", { count: lines.length }),
    after: say("cuts.picture.after", { names, count: left, lost, grown: grown.length }),
  };
  const sides = removed.length === 0 ? (["before"] as const) : (["before", "after"] as const);
  return (
    <>
      <p className="quiet">
        {say(removed.length === 0 ? "cuts.picture.read.now" : "cuts.picture.read")}
        {order.length < table.rows.length &&
          ` ${say("cuts.picture.some", { count: order.length, of: table.rows.length })}`}
        {found.truncated && ` ${say("cuts.picture.truncated")}`}
      </p>
      <div className="cuts-pictures">
        {sides.map((side) => (
          <figure key={side} data-side={side}>
            <figcaption>{told[side]}</figcaption>
            <Ring
              label={told[side]}
              nodes={table.rows}
              spots={spots}
              open={row}
              looks={(place) => ({
                "data-end": chosen.has(place),
                "data-gone": side === "after" && gone.has(place),
              })}
            >
              {side === "after" &&
                grown.map(({ a, b }) => (
                  <path
                    key={`grown ${a} ${b}`}
                    className="cuts-line"
                    data-is="grown"
                    // Many of them would hide the others.
                    strokeOpacity={Math.max(0.12, Math.min(1, 24 / grown.length))}
                    d={across(spots, { a, b })}
                    onClick={() => pair(a, b)}
                  />
                ))}
              {drawnLast.map(({ a, b, is }) =>
                side === "after" && is === "gone" ? null : (
                  <path
                    key={`${a} ${b}`}
                    className="cuts-line"
                    data-is={is}
                    d={across(spots, { a, b })}
                    onClick={() => pair(a, b)}
                  />
                ),
              )}
            </Ring>
          </figure>
        ))}
      </div>
    </>
  );
}
