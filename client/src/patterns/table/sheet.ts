import { harmless } from "@chengmai/cypher/cells";
import type { Output } from "@chengmai/server/contract";
import type { Language } from "../../i18n/language.ts";
import type { Say } from "../../i18n/say.ts";
import { nameOf } from "../../values/name.ts";

export type Table = Output<"matrix">;

type Ordered = Pick<Table, "rows" | "columns" | "cells" | "orderRows" | "orderColumns">;

/** A table as it is drawn; what no source tells of stays empty. */
export function tableSheet(table: Ordered, say: Say, language: Language): string[][] {
  const { rows, columns, cells, orderRows, orderColumns } = table;
  const byPair = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const name = (node: Table["rows"][number] | undefined) =>
    node === undefined ? "" : harmless(nameOf(node, language));
  const told = (row: number, column: number) => {
    const cell = byPair.get(`${row} ${column}`);
    if (cell === undefined) return "";
    return cell.strength === "inherited"
      ? `${cell.count} (${say("answer.inherited")})`
      : String(cell.count);
  };
  return [
    [say("table.unsaid"), ...orderColumns.map((column) => name(columns[column]))],
    ...orderRows.map((row) => [
      name(rows[row]),
      ...orderColumns.map((column) => told(row, column)),
    ]),
  ];
}
