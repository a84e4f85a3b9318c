import "./table.css";
import type { Node } from "@chengmai/cypher/values";
import { useDeferredValue, useMemo } from "react";
import { Button } from "../../ui/buttons/button.tsx";
import { useExploration, useExplored, useLooking } from "../../exploration/context/at-hand.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { Segments } from "../../ui/buttons/segments.tsx";
import { nameOf } from "../../values/name.ts";
import { sieved, tiedTo } from "../model/filtered.ts";
import { at, fileNamed } from "../model/lens.ts";
import { orderings, ordersOf } from "../model/orders.ts";
import { judgedIn } from "../model/steps.ts";
import { Answered } from "../parts/asking.tsx";
import { nodeBy, useChoice, useChoices } from "../parts/choice.ts";
import { inWorld } from "../model/world.ts";
import { useTable } from "../parts/sides.ts";
import type { ViewProps } from "../parts/view.ts";
import { MatrixView } from "../view/matrix.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { saveCsv, saveSvg, saveXlsx } from "./saving.ts";
import { tableSheet, type Table } from "./sheet.ts";
import { useScores } from "./use-scores.ts";
import { useSieves } from "./use-sieves.ts";
import { TwoColumns } from "./two-columns.tsx";

interface SeenProps {
  found: Table;
  /** The property whose values are the columns. */
  valued: string | undefined;
  /** What its files are called. */
  file: string;
  show: ViewProps["show"];
}

/** A table in an order that the reader chooses, each with how much of a shape it shows; of it what they want to see. */
function Seen({ found, valued, file, show }: SeenProps) {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const judged = useExplored(({ state }) => judgedIn(state));
  const here = useExplored(({ state }) => state.nodes);
  const chosen = useLooking((look) => look.chosen);
  const [wanted, setOrdering] = useChoice("order", orderings);
  // The choice stands at once; the table follows.
  const ordering = useDeferredValue(wanted);
  const { sieves, sift } = useSieves();
  // What is typed stands at once; the table follows.
  const sifted = useDeferredValue(sieves);
  const scores = useScores(found);
  const order = useMemo(() => ordersOf(found, ordering), [found, ordering]);
  const cells = useMemo(
    () =>
      found.cells.map((cell) => ({ ...cell, inherited: cell.strength === "inherited", more: [] })),
    [found],
  );
  const matrix = useMemo(() => {
    const name = (node: Node) => nameOf(node, language);
    return {
      ...found,
      orderRows: sieved(found, "row", order.orderRows, sifted.rows, name),
      orderColumns: sieved(found, "column", order.orderColumns, sifted.columns, name),
      cells,
    };
  }, [found, cells, order, sifted, language]);
  const [ownRows] = useChoices("row");
  const [ownColumns] = useChoices("column");
  const opened = useMemo(() => {
    if (ownRows.length !== 1 || ownColumns.length !== 1) return null;
    const row = nodeBy(found.rows, ownRows[0]);
    const column = nodeBy(found.columns, ownColumns[0]);
    const own = cells.find(
      (cell) => found.rows[cell.row] === row && found.columns[cell.column] === column,
    );
    return own ?? null;
  }, [found, cells, ownRows, ownColumns]);
  const marked = useMemo(() => new Set(chosen), [chosen]);
  const { orderRows, orderColumns } = matrix;
  const whole =
    orderRows.length === found.rows.length && orderColumns.length === found.columns.length;
  const shown = at(found.rows, orderRows).flatMap(({ id }) => (here.has(id) ? [id] : []));
  const sheet = () => tableSheet(matrix, say, language, judged);
  const saves = {
    csv: () => saveCsv(file, sheet()),
    xlsx: () => void saveXlsx(file, sheet()),
    svg: () => saveSvg(file, matrix, (node) => nameOf(node, language)),
  } as const;
  return (
    <div className="table-view">
      <div className="patterns-bar">
        <Segments
          aria-label={say("table.order")}
          value={wanted}
          change={setOrdering}
          choices={orderings.map((name) => ({
            value: name,
            label: `${say(`table.order.${name}`)} ${scores.get(name) ?? ""}`,
          }))}
        />
        <small className="quiet">{say("table.score")}</small>
        {(["csv", "xlsx", "svg"] as const).map((kind) => (
          <Button key={kind} size="compact-sm" variant="default" onClick={saves[kind]}>
            {say(`table.save.${kind}`)}
          </Button>
        ))}
        {found.truncated && <span className="fault">{say("table.truncated")}</span>}
      </div>
      <div className="patterns-bar">
        {(["rows", "columns"] as const).map((side) => (
          <FilterBar
            key={side}
            side={side}
            sieve={sieves[side]}
            passed={(side === "rows" ? orderRows : orderColumns).length}
            of={found[side].length}
            change={sift[side]}
          />
        ))}
        <Button
          size="compact-sm"
          variant="default"
          disabled={shown.length === 0}
          onClick={() => exploration.looking.choose(shown)}
        >
          {say("table.choose", { count: shown.length })}
        </Button>
      </div>
      <TwoColumns table={found} rows={orderRows} columns={orderColumns} show={show} />
      <MatrixView
        matrix={matrix}
        ordering="alike"
        trees={ordering === "tree" && whole ? found.trees : null}
        opened={opened}
        marked={marked}
        judged={judged}
        world={found.world}
        {...(valued !== undefined && { valued })}
        openSide={(node, side) => {
          if (here.has(node.id)) exploration.looking.choose([node.id]);
          const others = at(side === "row" ? found.columns : found.rows, tiedTo(found, side, node));
          const [rows, columns] = side === "row" ? [[node], others] : [others, [node]];
          const names = { name: nameOf(node, language), count: others.length };
          show({ title: say("table.side", names), rows, columns });
        }}
        openNone={({ row, column }) => {
          const names = { row: nameOf(row, language), column: nameOf(column, language) };
          const title = say(inWorld("table.pair", found.world), names);
          show({ title, rows: [row], columns: [column] });
        }}
        open={(cell, { row, column }) => {
          const both = [row, column].filter(({ id }) => here.has(id)).map(({ id }) => id);
          if (both.length > 0) exploration.looking.choose(both);
          const names = { row: nameOf(row, language), column: nameOf(column, language) };
          show({
            title: say("answer.matrix", { ...names, count: cell.count }),
            rows: [row],
            columns: [column],
          });
        }}
      />
    </div>
  );
}

/** The lens as a matrix. */
export function TableView({ body, show }: ViewProps) {
  const say = useSay();
  const asked = useTable(body);
  return (
    <Answered asked={asked}>
      {(found) =>
        found.cells.length === 0 ? (
          <p className="empty">{say("patterns.empty")}</p>
        ) : (
          <Seen
            found={found}
            valued={body.property}
            file={fileNamed("chengmai-matrix", body)}
            show={show}
          />
        )
      }
    </Answered>
  );
}
