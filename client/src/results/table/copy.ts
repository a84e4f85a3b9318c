import type { Value } from "@chengmai/cypher/values";
import type { Language } from "../../i18n/language.ts";
import { textOf } from "../../values/text.ts";
import { fileParts } from "../order/lines.ts";
import { inSlices } from "../order/slices.ts";
import { rowAt } from "../order/use-order.ts";
import type { Block } from "./cursor.ts";

/** More rows than this are for a file, not for the clipboard. */
export const mostCopied = 100_000;

function* picked(
  rows: readonly Value[][],
  order: Uint32Array | null,
  { top, bottom, left, right }: Block,
): Generator<Value[]> {
  for (let line = top; line <= bottom; line += 1)
    yield (rows[rowAt(order, line)] ?? []).slice(left, right + 1);
}

function* joined(parts: Iterable<string>): Generator<void, string> {
  const all: string[] = [];
  for (const part of parts) {
    all.push(part);
    yield;
  }
  return all.join("");
}

/** Cells as text: one as it is, several as TSV that no spreadsheet runs; with `names`, under headings. */
export async function blockText(
  rows: readonly Value[][],
  order: Uint32Array | null,
  block: Block,
  names: readonly string[] | null,
  language: Language,
): Promise<string> {
  if (names === null && block.top === block.bottom && block.left === block.right)
    return textOf(rows[rowAt(order, block.top)]?.[block.left] ?? null, language);
  const columns = Array.from(
    { length: block.right - block.left + 1 },
    (_, at) => names?.[block.left + at] ?? "",
  );
  const manner = { format: "tsv", byteOrderMark: false, harmless: true } as const;
  const text = await inSlices(joined(fileParts(columns, picked(rows, order, block), manner)));
  return (names === null ? text.slice(text.indexOf("\n") + 1) : text).replace(/\n$/, "");
}
