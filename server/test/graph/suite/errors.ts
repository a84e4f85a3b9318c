import { expect, it } from "vitest";
import type { Graph } from "../../../src/graph/graph.ts";
import { label } from "./sample.ts";

/** Failures have the slug and the place of the user's own text. */
export function errorFacts(graph: () => Graph): void {
  it("refuses to write and changes nothing", async () => {
    const text = `CREATE (n:${label} {id: 'written'}) RETURN n`;
    await expect(graph().read(text)).rejects.toMatchObject({ slug: "not-allowed" });
    const { rows } = await graph().read(`MATCH (n:${label} {id: 'written'}) RETURN count(n) AS c`);
    expect(rows).toEqual([[0]]);
  });

  it.each([
    ["read", (text: string) => graph().read(text)],
    ["explain", (text: string) => graph().explain(text)],
  ])("points at the line of a syntax error in %s", async (_name, ask) => {
    await expect(ask("MATCH (n)\nRETRUN n")).rejects.toMatchObject({
      slug: "cypher-syntax",
      place: { line: 2 },
    });
  });

  it("says that a parameter is missing", async () => {
    await expect(graph().read("RETURN $nothing AS x")).rejects.toMatchObject({
      slug: "cypher-failed",
    });
  });

  it("knows no other database", async () => {
    const answer = graph().read("RETURN 1 AS x", {}, { database: "elsewhere" });
    await expect(answer).rejects.toMatchObject({ slug: "not-found" });
  });

  it("writes all statements or none", async () => {
    const writing = graph().write([
      { text: `CREATE (:${label} {id: 'half'})` },
      { text: `CREATE (:${label} {id: 'n0'})` },
    ]);
    await expect(writing).rejects.toMatchObject({ slug: "cypher-failed" });
    const { rows } = await graph().read(`MATCH (n:${label} {id: 'half'}) RETURN count(n) AS c`);
    expect(rows).toEqual([[0]]);
  });
}
