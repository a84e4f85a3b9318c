import { harmless } from "@chengmai/cypher/cells";
import type { Output } from "@chengmai/server/contract";
import type { Language } from "../../i18n/language.ts";
import type { Say } from "../../i18n/say.ts";
import { speltName } from "../../values/name.ts";
import { keyOf } from "../model/lens.ts";
import { judgementOf, type Judgement } from "../model/steps.ts";
import { inWorld } from "../model/world.ts";

export type Table = Output<"matrix">;

type Ordered = Pick<Table, "rows" | "columns" | "cells" | "orderRows" | "orderColumns" | "world">;

/** A table as it is drawn; what no source tells of stays empty but for what the reader judged of it. */
export function tableSheet(
  table: Ordered,
  say: Say,
  language: Language,
  judged: Readonly<Record<string, Judgement>>,
): string[][] {
  const { rows, columns, cells, orderRows, orderColumns, world } = table;
  const byPair = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const name = (node: Table["rows"][number] | undefined) =>
    node === undefined ? "" : harmless(speltName(node, language));
  const told = (row: number, column: number) => {
    const cell = byPair.get(`${row} ${column}`);
    if (cell === undefined) {
      const [own, other] = [rows[row], columns[column]];
      const found = own && other && judgementOf(judged, keyOf(own), keyOf(other));
      return found ? harmless(say(`table.judged.${found.verdict}`)) : "";
    }
    return cell.strength === "inherited"
      ? `${cell.count} (${say("answer.inherited")})`
      : String(cell.count);
  };
  return [
    [say(inWorld("table.empty", world)), ...orderColumns.map((column) => name(columns[column]))],
    ...orderRows.map((row) => [
      name(rows[row]),
      ...orderColumns.map((column) => told(row, column)),
    ]),
  ];
}
