import type { Value } from "@chengmai/cypher";
import type { Answer, RowStream } from "../graph.ts";
import { isDue, rest } from "../pausing.ts";

/** The whole answer of a stream. */
export async function collect(stream: RowStream): Promise<Answer> {
  const rows: Value[][] = [];
  for await (const batch of stream) {
    rows.push(...batch);
    if (isDue()) await rest();
  }
  return { columns: stream.columns, rows, summary: await stream.summary };
}
