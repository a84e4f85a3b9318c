import { statementsOf } from "../../../editor/language.ts";
import { download } from "../../../ui/taking/download.ts";
import { columnsFor } from "../../model/save.ts";
import { refusalOfFile, takenFrom, type Taken } from "../../model/saved/from-file.ts";
import type { Saved } from "../../model/saved/query.ts";
import { putSaved } from "../../model/saved/queries.ts";
import { bodyOf, fileOf, slugOf } from "../../model/saved/to-file.ts";

export interface Imported {
  count: number;
  refused: Taken["refused"];
}

/** Why a query is no file yet; `column` is the column in question, or the grammar's own words. */
export interface Unexported {
  why: "unrun" | "statements" | "header" | "name" | "mixed";
  column: string;
}

/** Takes `.cypher` files in as saved queries. */
export async function importFiles(files: readonly File[]): Promise<Imported> {
  const read = await Promise.all(
    files.map(async (file) => ({ name: file.name, text: await file.text() })),
  );
  const { queries, refused } = await takenFrom(read);
  for (const query of queries) putSaved(query);
  return { count: queries.length, refused };
}

/** Writes a query as a file that the shelf can read; what keeps it from being one is given back. */
export async function exportQuery(query: Saved): Promise<Unexported | null> {
  if (statementsOf(bodyOf(query.text)).length !== 1) return { why: "statements", column: "" };
  const columns = columnsFor(query);
  if (columns === null) return { why: "unrun", column: "" };
  if ("why" in columns) return columns;
  const name = slugOf(query);
  const text = fileOf(query, columns);
  const refusal = await refusalOfFile(name, text);
  if (refusal !== null) return { why: "header", column: refusal };
  download(new Blob([text], { type: "text/plain;charset=utf-8" }), `${name}.cypher`);
  return null;
}
