import type { Node } from "@chengmai/cypher/values";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { at } from "../model/lens.ts";
import { listed } from "../parts/names.tsx";
import type { ViewProps } from "../parts/view.ts";
import { chainOf } from "../model/between/chain.ts";
import { heldBy } from "../model/between/bridges.ts";
import type { Cut, Table } from "./cut.ts";
import { Joined } from "./joined.tsx";
import { Pairs } from "./pairs.tsx";
import { Pictures } from "./pictures.tsx";

interface ChangedProps {
  found: Cut;
  /** The lens as it is now. */
  table: Table;
  ends: readonly [Node, Node];
  maxHops: number;
  /** What is taken out. */
  removed: readonly Node[];
  show: ViewProps["show"];
}

const key = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`;

/** How the two stand before and after, and which other pairs share nothing any more or are farther apart. */
export function Changed({ found, table, ends, maxHops, removed: gone, show }: ChangedProps) {
  const say = useSay();
  const language = useLanguage();
  const { lost, longer, rows } = found;
  const held = heldBy(table);
  const removed = gone.length > 0;
  const far = (hops: number | null) => hops ?? say("cuts.never");
  const farther = new Map(
    longer.map(({ a, b, from, to }) => [
      key(a, b),
      { beside: say("cuts.farther", { from, to: far(to) }) },
    ]),
  );
  // What shares nothing any more is farther too, and is told of once.
  const parted = new Set(lost.map(([a, b]) => key(a, b)));
  const others = longer.filter(({ a, b }) => !parted.has(key(a, b)));
  const names = (places: readonly number[]) => listed(at(rows, places), language);
  // Two that share nothing are as far as the chain between them is long.
  const chain = (a: number, b: number) => {
    const way = chainOf(table, a, b) ?? { rows: [a, b], columns: [] };
    show({
      title: say("cuts.chain", { names: names([a, b]), chain: names(way.rows.slice(1, -1)) }),
      rows: at(rows, way.rows),
      columns: at(table.columns, way.columns),
    });
  };
  const pair = (a: number, b: number) => {
    const columns = [...(held[a] ?? [])].filter((column) => held[b]?.has(column));
    if (columns.length === 0) return chain(a, b);
    const shared = listed(at(table.columns, columns), language);
    show({
      title: say("projection.link", { ends: names([a, b]), shared }),
      rows: at(rows, [a, b]),
      columns: at(table.columns, columns),
    });
  };
  const row = (place: number) => {
    const columns = at(table.columns, [...(held[place] ?? [])]);
    const title = say("table.side", { name: names([place]), count: columns.length });
    show({ title, rows: at(rows, [place]), columns });
  };
  return (
    <>
      <Joined found={found} ends={ends} maxHops={maxHops} removed={gone} show={show} />
      <Pictures
        found={found}
        table={table}
        ends={ends}
        removed={gone}
        names={listed(gone, language)}
        pair={pair}
        row={row}
      />
      {!removed && <p className="quiet">{say("cuts.remove.hint")}</p>}
      {removed && (
        <div className="cuts-lost">
          <Pairs
            title={say("cuts.lost", { count: lost.length })}
            pairs={lost.map(([a, b]) => ({ a, b, ...farther.get(key(a, b)) }))}
            names={names}
            open={pair}
          />
          <Pairs
            title={say("cuts.longer", { count: others.length })}
            pairs={others.map(({ a, b }) => ({ a, b, ...farther.get(key(a, b)) }))}
            names={names}
            open={pair}
          />
        </div>
      )}
    </>
  );
}
