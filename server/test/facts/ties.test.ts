import { expect, it } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import { readLens } from "../../src/lens/read-lens.ts";
import { opened } from "../graph/embedded/opened.ts";

it("leaves out a node that goes while ties are read", { timeout: 60_000 }, async () => {
  const graph = await opened([
    "CREATE (:Kiln {no: 1})-[:FIRES]->(:Brick {no: 1}), (:Kiln {no: 2})-[:FIRES]->(:Brick {no: 2})",
  ]);
  const gone = { text: "MATCH (k:Kiln {no: 1}) DETACH DELETE k" };
  // Between the reading of the ties and that of their nodes, another client writes.
  const meanwhile: Graph = {
    ...graph,
    async read(text, params, options) {
      if (params?.["ids"] !== undefined) await graph.write([gone]);
      return graph.read(text, params, options);
    },
  };
  const request = { rows: "Kiln", columns: "Brick" };
  const { cells } = await readLens({ graph: meanwhile, shelves: [] }, request, { house: true });
  expect(cells).toMatchObject([{ count: 1 }]);
});
