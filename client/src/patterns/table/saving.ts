import { harmless } from "@chengmai/cypher/cells";
import type { Node } from "@chengmai/cypher/values";
import { download } from "../../ui/taking/download.ts";
import { csvOf } from "../../values/csv.ts";
import { inksOf } from "../view/inks.ts";
import type { Table } from "./sheet.ts";
import { svgOf } from "./svg.ts";

/** As text for any spreadsheet. */
export const saveCsv = (named: string, sheet: string[][]): void =>
  download(new Blob([csvOf(sheet)], { type: "text/csv;charset=utf-8" }), `${named}.csv`);

/** A sheet's cells: numbers as numbers, and no text that a spreadsheet runs. */
export const cellsFor = (sheet: readonly (readonly string[])[]): (string | number | null)[][] =>
  sheet.map((row, line) =>
    row.map((text, place) => {
      if (text === "") return null;
      return line > 0 && place > 0 && /^\d{1,15}$/.test(text) ? Number(text) : harmless(text);
    }),
  );

/** As an Excel file, by a library that is fetched for it. */
export async function saveXlsx(
  named: string,
  sheet: readonly (readonly string[])[],
): Promise<void> {
  const { default: write } = await import("write-excel-file/browser");
  const blob = await write(cellsFor(sheet), {
    // A sheet's name has 31 letters at most.
    sheet: named.slice(0, 31),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    columns: [{ width: 28 }],
  }).toBlob();
  download(blob, `${named}.xlsx`);
}

/** As a drawing, in the colours that the page has now. */
export const saveSvg = (
  named: string,
  table: Pick<Table, "rows" | "columns" | "cells" | "orderRows" | "orderColumns">,
  name: (node: Node) => string,
): void =>
  download(
    new Blob([svgOf(table, name, inksOf(document.documentElement))], { type: "image/svg+xml" }),
    `${named}.svg`,
  );
