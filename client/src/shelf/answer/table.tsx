import "./table.css";
import { isExact, type Relationship, type Value as AnyValue } from "@chengmai/cypher/values";
import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { columnWord, shownColumns } from "./columns.ts";
import { sortedBy, type Direction } from "../../values/order.ts";
import type { Shown } from "./store.ts";
import { Value } from "../../values/value.tsx";

const page = 200;

const isNumber = (value: AnyValue | undefined): boolean =>
  typeof value === "number" ||
  (typeof value === "object" &&
    value !== null &&
    isExact(value) &&
    (value.kind === "integer" || value.kind === "float"));

interface Sort {
  column: number;
  direction: Direction;
}

/** Up, then down, then as the answer had it. */
const turned = (sort: Sort | null, column: number): Sort | null => {
  if (sort?.column !== column) return { column, direction: "ascending" };
  return sort.direction === "ascending" ? { column, direction: "descending" } : null;
};

const signs = { ascending: "↑", descending: "↓", none: "" } as const;

interface TableProps {
  answer: Shown["answer"];
  returns: Shown["returns"];
  open: (relationship: Relationship) => void;
}

/** The rows of an answer as they are, sorted by any column; long answers are drawn a page at a time. */
export function AnswerTable({ answer, returns, open }: TableProps) {
  const say = useSay();
  const language = useLanguage();
  const [sort, setSort] = useState<Sort | null>(null);
  const [most, setMost] = useState(page);
  const columns = useMemo(() => shownColumns(answer.columns, language), [answer, language]);
  const rows = useMemo(
    () =>
      sort === null ? answer.rows : sortedBy(answer.rows, sort.column, sort.direction, language),
    [answer, sort, language],
  );
  const left = rows.length - most;
  return (
    <div className="answer-scroll" tabIndex={0} role="region" aria-label={say("answer.table")}>
      <table className="answer-table">
        <thead>
          <tr>
            {columns.map((column) => {
              const name = answer.columns[column] ?? "";
              const way = sort?.column === column ? sort.direction : "none";
              return (
                <th
                  key={name}
                  scope="col"
                  aria-sort={way}
                  data-number={isNumber(answer.rows[0]?.[column])}
                >
                  <button type="button" title={name} onClick={() => setSort(turned(sort, column))}>
                    {columnWord(returns, name, language)} <i aria-hidden="true">{signs[way]}</i>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row, at) => (
            // Rows have no name of their own, and a sorted table is drawn anew.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={at}>
              {columns.map((column) => (
                <td key={column} data-number={isNumber(row[column])}>
                  <Value
                    value={row[column] ?? null}
                    column={answer.columns[column] ?? ""}
                    open={open}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <Button size="compact-sm" variant="light" onClick={() => setMost(most + page)}>
          {say("answer.more", { count: Math.min(page, left) })}
        </Button>
      )}
    </div>
  );
}
