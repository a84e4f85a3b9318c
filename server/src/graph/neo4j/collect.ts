import type { Value } from "@chengmai/cypher";
import type { Answer, RowStream } from "../graph.ts";

/** The whole answer of a stream. */
export async function collect(stream: RowStream): Promise<Answer> {
  const rows: Value[][] = [];
  for await (const batch of stream) rows.push(...batch);
  return { columns: stream.columns, rows, summary: await stream.summary };
}
