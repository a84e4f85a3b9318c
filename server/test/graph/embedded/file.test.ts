import { readdir } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { openEmbedded } from "../../../src/graph/embedded/index.ts";
import { freshFile, opened, refusal } from "./opened.ts";

const count = "MATCH (n) RETURN count(n) AS nodes";

describe("the file", { timeout: 120_000 }, () => {
  it("keeps what was written after it is closed", async () => {
    const file = await freshFile();
    await (await opened(["CREATE (:A {id: 'a'})"], { file })).close();
    expect((await (await opened([], { file })).health()).nodes).toBe(1);
  });

  it("writes all statements or none, and the constraint with them", async () => {
    const graph = await opened([
      "CREATE CONSTRAINT FOR (a:A) REQUIRE a.id IS UNIQUE",
      "CREATE (:A {id: 'a'})",
    ]);
    const twice = graph.write([
      { text: "CREATE (:A {id: 'b'})" },
      { text: "CREATE (:A {id: 'a'})" },
    ]);
    expect(await refusal(twice)).toMatchObject({ slug: "cypher-failed" });
    expect((await graph.read(count)).rows).toEqual([[1]]);
    expect((await graph.schema()).unique).toEqual([{ label: "A", property: "id" }]);
  });

  it("leaves nothing of a failed write behind", async () => {
    const file = await freshFile();
    const graph = await opened([], { file });
    await refusal(graph.write([{ text: "CREATE (" }]));
    const left = (await readdir(dirname(file))).filter((name) => !name.includes(".lock"));
    expect(left).toEqual([basename(file)]);
  });

  it("answers from the old file while it writes, and from the new one after", async () => {
    const graph = await opened(["CREATE (:A)"]);
    await graph.read(count);
    const writing = graph.write([{ text: "UNWIND range(1, 2000) AS i CREATE (:A {i: i})" }]);
    expect((await graph.read(count)).rows).toEqual([[1]]);
    await writing;
    expect((await graph.read(count)).rows).toEqual([[2001]]);
  });

  it("sees what another process has written", async () => {
    const file = await freshFile();
    const graph = await opened(["CREATE (:A)"], { file });
    await graph.read(count);
    const other = await openEmbedded({ file, timeoutMs: 5000, rowLimit: 10 });
    await other.write([{ text: "CREATE (:A)" }]);
    await other.close();
    expect((await graph.read(count)).rows).toEqual([[2]]);
  });
});
