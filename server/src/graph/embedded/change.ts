import type { Answer } from "../graph.ts";
import { GraphError } from "../graph-error.ts";
import { writeFile } from "./process/write.ts";
import { lost, noticesOf, type Run } from "./run.ts";

/**
 * Runs a query that may write, on a copy that takes the file's place when all is done: ended before
 * that, by whatever, it has changed nothing.
 */
export async function changeFile(file: string, query: Omit<Run, "lane">): Promise<Answer> {
  const started = performance.now();
  const { text, params, types, rowLimit, timeoutMs, memoryMb, signal, notices } = query;
  const request = {
    kind: "change" as const,
    text,
    params,
    types,
    rowLimit: rowLimit ?? Number.MAX_SAFE_INTEGER,
  };
  const reply = await writeFile(file, request, query.failed, { timeoutMs, memoryMb, signal });
  if (reply.kind === "lost") throw lost();
  if (reply.kind === "written") throw new GraphError("cypher-failed", "The engine gave no rows.");
  const { columns, rows, truncated, counters } = reply;
  const millis = Math.round(performance.now() - started);
  return {
    columns: [...(query.columns ?? columns)],
    rows,
    summary: {
      rows: rows.length,
      truncated,
      millis,
      notices: noticesOf(notices, rows.length, rows[0]),
      counters,
    },
  };
}
