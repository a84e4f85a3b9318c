import type { Value } from "@chengmai/cypher";
import type { Answer, Graph, Params, ReadOptions, RowStream } from "../graph.ts";
import { guard } from "./guard.ts";
import { unlockedDatabase } from "./unlocked.ts";

const batchRows = 500;

const streamOf = ({ columns, rows, summary }: Answer): RowStream => ({
  columns,
  summary: Promise.resolve(summary),
  async *[Symbol.asyncIterator](): AsyncGenerator<Value[][]> {
    for (let at = 0; at < rows.length; at += batchRows) yield rows.slice(at, at + batchRows);
  },
});

/**
 * Runs a text from outside that may write data, where its operator lets it. Its rows are given after the
 * commit, so that nothing shown was undone later and no slow reader holds the transaction's locks.
 * @throws GraphError `not-allowed` for what is not unlocked or does more, or the engine's own
 */
export async function guardedChange(
  graph: Graph,
  text: string,
  params: Params = {},
  options: ReadOptions = {},
): Promise<RowStream> {
  const database = await unlockedDatabase(graph, options.database);
  await guard(graph, text, params, { ...options, database }, "change");
  return streamOf(await graph.change(text, params, { ...options, database }));
}
