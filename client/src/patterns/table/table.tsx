import "./table.css";
import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { Segments } from "../../ui/buttons/segments.tsx";
import { download } from "../../ui/taking/download.ts";
import { csvOf } from "../../values/csv.ts";
import { nameOf } from "../../values/name.ts";
import { orderings, ordersOf, scoreOf, type TableOrdering } from "../model/orders.ts";
import { Answered } from "../parts/asking.tsx";
import { useTable } from "../parts/sides.ts";
import type { ViewProps } from "../parts/view.ts";
import { MatrixView } from "../view/matrix.tsx";
import type { Cell } from "../model/matrix-of.ts";
import { tableSheet, type Table } from "./sheet.ts";

interface SeenProps {
  found: Table;
  show: ViewProps["show"];
}

/** A table in an order that the reader chooses, each with how much of a shape it shows. */
function Seen({ found, show }: SeenProps) {
  const say = useSay();
  const language = useLanguage();
  const [ordering, setOrdering] = useState<TableOrdering>("alike");
  const [opened, setOpened] = useState<Cell | null>(null);
  const orders = useMemo(
    () => new Map(orderings.map((name) => [name, ordersOf(found, name)] as const)),
    [found],
  );
  const matrix = useMemo(() => {
    const own = orders.get(ordering) ?? { orderRows: [], orderColumns: [] };
    const cells = found.cells.map((cell) => ({
      ...cell,
      inherited: cell.strength === "inherited",
      more: [],
    }));
    return { ...found, ...own, cells };
  }, [found, orders, ordering]);
  const save = () =>
    download(
      new Blob([csvOf(tableSheet(matrix, say, language))], { type: "text/csv;charset=utf-8" }),
      "chengmai-matrix.csv",
    );
  const score = (name: TableOrdering) => {
    const own = orders.get(name);
    return own === undefined ? "" : scoreOf(found, own).toFixed(2);
  };
  return (
    <div className="table-view">
      <div className="patterns-bar">
        <Segments
          aria-label={say("table.order")}
          value={ordering}
          change={setOrdering}
          choices={orderings.map((name) => ({
            value: name,
            label: `${say(`table.order.${name}`)} ${score(name)}`,
          }))}
        />
        <small className="quiet">{say("table.score")}</small>
        <Button size="compact-sm" variant="default" onClick={save}>
          {say("table.save")}
        </Button>
        {found.truncated && <span className="fault">{say("table.truncated")}</span>}
      </div>
      <MatrixView
        matrix={matrix}
        ordering="alike"
        trees={ordering === "tree" ? found.trees : null}
        opened={opened}
        open={(cell, { row, column }) => {
          setOpened(cell);
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
          <Seen found={found} show={show} />
        )
      }
    </Answered>
  );
}
