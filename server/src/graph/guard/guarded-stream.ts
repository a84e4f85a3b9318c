import type { Graph, Params, ReadOptions, RowStream } from "../graph.ts";
import { guard } from "./guard.ts";
import { judgedTexts } from "./judged.ts";

/** Runs a text from outside once its plan has been judged; throws what `guard` throws. */
export async function guardedStream(
  graph: Graph,
  text: string,
  params: Params = {},
  options: ReadOptions = {},
): Promise<RowStream> {
  const judged = judgedTexts(graph);
  if (!judged.has(text, options.database)) {
    await guard(graph, text, params, options);
    judged.add(text, options.database);
  }
  return graph.stream(text, params, options);
}
