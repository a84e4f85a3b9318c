import type { ElkNode } from "elkjs/lib/elk-api.js";

/** Lays a graph out by ELK, whose script takes a worker's messages for itself and so gets a worker beneath this one. @throws Error where it cannot */
export async function byElk(graph: ElkNode): Promise<ElkNode> {
  const [{ default: Elk }, { default: address }] = await Promise.all([
    import("elkjs/lib/elk-api.js"),
    import("elkjs/lib/elk-worker.min.js?url"),
  ]);
  const worker = new Worker(address);
  const elk = new Elk({ workerFactory: () => worker });
  return elk.layout(graph).finally(() => worker.terminate());
}
