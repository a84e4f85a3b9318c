import type { ElkNode } from "elkjs/lib/elk-api.js";

/** Lays out one graph after another by ELK, whose script takes a worker's messages for itself and so gets a worker beneath this one. @throws Error where it cannot */
export async function withElk<Result>(
  work: (lay: (graph: ElkNode) => Promise<ElkNode>) => Promise<Result>,
): Promise<Result> {
  const [{ default: Elk }, { default: address }] = await Promise.all([
    import("elkjs/lib/elk-api.js"),
    import("elkjs/lib/elk-worker.min.js?url"),
  ]);
  const worker = new Worker(address);
  const elk = new Elk({ workerFactory: () => worker });
  return work((graph) => elk.layout(graph)).finally(() => worker.terminate());
}
