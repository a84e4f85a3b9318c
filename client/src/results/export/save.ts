import type { Value } from "@chengmai/cypher/values";
import { call } from "../../api/call.ts";
import type { Asked } from "../../values/result.ts";
import { download, fileName, follow } from "../../ui/taking/download.ts";
import { inSlices } from "../order/slices.ts";
import { fileParts, type Format, type Manner } from "../order/lines.ts";

const types: Record<Format, string> = {
  csv: "text/csv",
  tsv: "text/tab-separated-values",
  json: "application/json",
  ndjson: "application/x-ndjson",
};

function* blobs(parts: Iterable<string>, type: string): Generator<void, Blob> {
  const made: Blob[] = [];
  // Each part leaves the page's own memory at once.
  for (const part of parts) {
    made.push(new Blob([part]));
    yield;
  }
  return new Blob(made, { type: `${type};charset=utf-8` });
}

/** Rows as one file, made in pieces. Throws an AbortError when the signal fires. */
export const fileOf = (
  columns: readonly string[],
  rows: Iterable<readonly Value[]>,
  manner: Manner,
  signal?: AbortSignal,
): Promise<Blob> => inSlices(blobs(fileParts(columns, rows, manner), types[manner.format]), signal);

/** Saves the rows that are on the page. */
export async function saveRows(
  title: string,
  columns: readonly string[],
  rows: Iterable<readonly Value[]>,
  manner: Manner,
): Promise<void> {
  download(await fileOf(columns, rows, manner), `${fileName(title)}.${manner.format}`);
}

/** Has the server write all rows of a query to a file, past the page. Throws a Refusal. */
export async function saveAll(
  title: string,
  { text, params, database }: Asked,
  { format, byteOrderMark }: Manner,
): Promise<void> {
  const { address } = await call("exportRows", {
    text,
    params: { ...params },
    ...(database === null ? {} : { database }),
    format,
    byteOrderMark,
    name: fileName(title),
  });
  follow(address, `${fileName(title)}.${format}`);
}
