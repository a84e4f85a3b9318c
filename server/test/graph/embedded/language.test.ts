import { beforeAll, describe, expect, it } from "vitest";
import { isExact } from "@chengmai/cypher";
import type { Graph } from "../../../src/graph/graph.ts";
import { argumentsOf, entriesByCategory } from "../../../src/graph/embedded/language/functions.ts";
import { opened } from "./opened.ts";

const made = "CREATE (:Person {name: 'Ada'})-[:KNOWS {since: 2010}]->(:Person {name: '长三角'})";
const entries = entriesByCategory.flatMap(([, some]) => some);

describe("what may be called on the embedded engine", () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await opened([made]);
  });

  it.each(entries)("really has $signature", async ({ example, gives, after = "" }) => {
    const { rows, summary } = await graph.read(`${after} RETURN ${example} AS value`);
    const told = rows.flat().map((value) => (isExact(value) ? Number(value.value) : value));
    expect(told).toEqual([gives]);
    expect(summary.notices).toEqual([]);
  });

  it("names the arguments of every signature", () => {
    expect(
      argumentsOf(
        "reduce(a :: VARIABLE = b :: ANY, c :: VARIABLE IN d :: LIST<ANY> | e :: ANY) :: ANY",
      ),
    ).toMatchObject(["a", "b", "c", "d", "e"].map((name) => ({ name })));
    expect(argumentsOf("f(input :: STRING | LIST<ANY>) :: STRING")).toMatchObject([
      { name: "input", type: "STRING | LIST<ANY>" },
    ]);
    expect(argumentsOf("pi() :: FLOAT")).toEqual([]);
  });

  it("tells the engine's own procedures with their arguments and columns", async () => {
    const { procedures } = await graph.language();
    const pagerank = procedures.find(({ name }) => name === "grafeo.pagerank");
    expect(pagerank?.argumentDescription[0]).toEqual({
      name: "damping",
      type: "FLOAT",
      description: "default=0.85",
      isDeprecated: false,
      default: "0.85",
    });
    expect(pagerank?.returnDescription.map(({ name }) => name)).toEqual(["node_id", "score"]);
    for (const { name } of procedures) expect(graph.reading.procedures.has(name)).toBe(true);
    expect(procedures).toHaveLength(graph.reading.procedures.size);
  });
});
