import type { Node } from "@chengmai/cypher/values";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { at } from "../model/lens.ts";
import { listed } from "../parts/names.tsx";
import type { ViewProps } from "../parts/view.ts";
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

/** How the two stand before and after, and which other pairs share nothing any more or are farther apart. */
export function Changed({ found, table, ends, maxHops, removed: gone, show }: ChangedProps) {
  const say = useSay();
  const language = useLanguage();
  const { lost, longer, rows } = found;
  const held = heldBy(table);
  const removed = gone.length > 0;
  const far = (hops: number | null) => hops ?? say("cuts.never");
  const names = (places: readonly number[]) => listed(at(rows, places), language);
  const pair = (a: number, b: number) => {
    const columns = [...(held[a] ?? [])].filter((column) => held[b]?.has(column));
    show({
      title: say("cuts.lost.pair", { names: names([a, b]) }),
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
            pairs={lost.map(([a, b]) => ({ a, b }))}
            names={names}
            open={pair}
          />
          <Pairs
            title={say("cuts.longer", { count: longer.length })}
            pairs={longer.map(({ a, b, from, to }) => ({
              a,
              b,
              beside: say("cuts.farther", { from, to: far(to) }),
            }))}
            names={names}
            open={pair}
          />
        </div>
      )}
    </>
  );
}
