import "./table.css";
import type { Relationship } from "@chengmai/cypher/values";
import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { columnWord, shownColumns } from "./columns.ts";
import { keysOf, orderOf } from "../../results/order/order.ts";
import { sortSigns, turned, type Sort } from "../../results/order/sort.ts";
import type { Shown } from "./store.ts";
import { isNumeric } from "../../values/kind-of.ts";
import { Value } from "../../values/value.tsx";

const page = 200;

interface TableProps {
  answer: Shown["answer"];
  returns: Shown["returns"];
  open: (relationship: Relationship) => void;
}

/**
 * The rows of an answer, sorted by any column; long answers are drawn a page at a time. They are as tall as their
 * words and hold what takes the focus, which the workbench's grid, of rows of one height and one tab stop, cannot.
 */
export function AnswerTable({ answer, returns, open }: TableProps) {
  const say = useSay();
  const language = useLanguage();
  const [sort, setSort] = useState<Sort | null>(null);
  const [most, setMost] = useState(page);
  const columns = useMemo(() => shownColumns(answer.columns, language), [answer, language]);
  const rows = useMemo(() => {
    if (sort === null) return answer.rows;
    const keys = keysOf(answer.rows, sort.column, 0, answer.rows.length, language);
    return [...orderOf([keys], sort.way, language)].map((at) => answer.rows[at] ?? []);
  }, [answer, sort, language]);
  const left = rows.length - most;
  return (
    <div className="answer-scroll" tabIndex={0} role="region" aria-label={say("answer.table")}>
      <table className="answer-table">
        <thead>
          <tr>
            {columns.map((column) => {
              const name = answer.columns[column] ?? "";
              const way = sort?.column === column ? sort.way : "none";
              return (
                <th
                  key={name}
                  scope="col"
                  aria-sort={way}
                  data-number={isNumeric(answer.rows[0]?.[column])}
                >
                  <button type="button" title={name} onClick={() => setSort(turned(sort, column))}>
                    {columnWord(returns, name, language)} <i aria-hidden="true">{sortSigns[way]}</i>
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
                <td key={column} data-number={isNumeric(row[column])}>
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
