import type { Graph, Params, ReadOptions, RowStream } from "../graph.ts";
import { guard } from "./guard.ts";

/** Runs a text from outside once its plan has been judged; throws what `guard` throws. */
export async function guardedStream(
  graph: Graph,
  text: string,
  params: Params = {},
  options: ReadOptions = {},
): Promise<RowStream> {
  await guard(graph, text, params, options);
  return graph.stream(text, params, options);
}
