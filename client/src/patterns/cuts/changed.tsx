import type { Node } from "@chengmai/cypher/values";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { at } from "../model/lens.ts";
import { listed } from "../parts/names.tsx";
import type { ViewProps } from "../parts/view.ts";
import { heldBy } from "../model/bridges.ts";
import type { Cut, Table } from "./cut.ts";
import { Pictures } from "./pictures.tsx";

/** Pairs that are listed of each kind. */
const most = 60;

interface ChangedProps {
  found: Cut;
  /** The lens as it is now. */
  table: Table;
  ends: readonly [Node, Node];
  /** What is taken out. */
  removed: readonly Node[];
  show: ViewProps["show"];
}

/** How the two stand before and after, and which other pairs share nothing any more or are farther apart. */
export function Changed({ found, table, ends, removed: gone, show }: ChangedProps) {
  const say = useSay();
  const language = useLanguage();
  const { before, after, lost, longer, rows } = found;
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
  return (
    <>
      <table className="cuts-changed">
        <thead>
          <tr>
            <td>{say("cuts.what")}</td>
            <th scope="col">{say("cuts.before")}</th>
            <th scope="col">{say("cuts.after")}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say("cuts.routes")}</th>
            <td>{before.routes}</td>
            <td data-changed={after.routes !== before.routes}>{after.routes}</td>
          </tr>
          <tr>
            <th scope="row">{say("cuts.distance")}</th>
            <td>{far(before.distance)}</td>
            <td data-changed={after.distance !== before.distance}>{far(after.distance)}</td>
          </tr>
        </tbody>
      </table>
      <Pictures
        found={found}
        table={table}
        ends={ends}
        removed={gone}
        names={listed(gone, language)}
        pair={pair}
      />
      {!removed && <p className="quiet">{say("cuts.remove.hint")}</p>}
      {removed && (
        <div className="cuts-lost">
          <section>
            <h3>{say("cuts.lost", { count: lost.length })}</h3>
            <ul className="cuts-list">
              {lost.slice(0, most).map(([a, b]) => (
                <li key={`${a} ${b}`}>
                  <button type="button" className="patterns-line" onClick={() => pair(a, b)}>
                    {names([a, b])}
                  </button>
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h3>{say("cuts.longer", { count: longer.length })}</h3>
            <ul className="cuts-list">
              {longer.slice(0, most).map(({ a, b, from, to }) => (
                <li key={`${a} ${b}`}>
                  <button type="button" className="patterns-line" onClick={() => pair(a, b)}>
                    {names([a, b])} <small>{say("cuts.farther", { from, to: far(to) })}</small>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
    </>
  );
}
