import { expect, it } from "vitest";
import type { Graph } from "../../../src/graph/graph.ts";
import { guardedStream } from "../../../src/graph/guard/guarded-stream.ts";
import { opened } from "../embedded/opened.ts";

/** A graph that notes what is planned on it. */
const noting = (graph: Graph) => {
  const planned: string[] = [];
  const explain: Graph["explain"] = (text, ...more) => {
    planned.push(text);
    return graph.explain(text, ...more);
  };
  return { graph: { ...graph, explain }, planned };
};

it("judges a text that reads once in a while, and one it refuses each time", async () => {
  const { graph, planned } = noting(await opened());
  const run = async (text: string, params = {}) => {
    for await (const batch of await guardedStream(graph, text, params)) batch.at(0);
  };
  await run("RETURN $x AS x", { x: 1 });
  await run("RETURN $x AS x", { x: "CREATE (:Hostile)" });
  await run("RETURN $x AS x ", { x: 1 });
  expect(planned).toEqual(["RETURN $x AS x", "RETURN $x AS x "]);
  for (let time = 0; time < 2; time += 1) {
    await expect(run("CREATE (n) RETURN n")).rejects.toMatchObject({ slug: "not-allowed" });
  }
  expect(planned).toHaveLength(4);
});
