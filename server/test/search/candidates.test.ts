import { expect, it } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import { searchGraph } from "../../src/search/search-graph.ts";
import { opened } from "../graph/embedded/opened.ts";

it("keeps the candidates of the last twenty askings alone, for labels can be asked for in any set", async () => {
  const labels = Array.from({ length: 21 }, (_, at) => `L${at}`);
  const graph = await opened(labels.map((label) => `CREATE (:${label} {name: 'abc'})`));
  const asked: string[] = [];
  const counted: Graph = {
    ...graph,
    search: (words, options) => {
      asked.push(...(options.labels ?? []));
      return graph.search(words, options);
    },
  };
  const ask = (label: string) => searchGraph(counted, { q: "abc", limit: 5, labels: [label] }, {});
  for (const label of labels) expect(await ask(label)).toHaveLength(1);
  expect(await ask("L0")).toHaveLength(1);
  expect(asked).toEqual([...labels, "L0"]);
}, 120_000);
