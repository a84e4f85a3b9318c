import { expect, it } from "vitest";
import { keptFor } from "../../../src/graph/kept.ts";
import { freshFile, opened } from "./opened.ts";

it("keeps what was read for as long as nobody has written to the file, whoever it be", async () => {
  const file = await freshFile();
  const graph = await opened(["CREATE (:A)"], { file });
  let readings = 0;
  const count = keptFor(60_000, async (asked) => {
    readings += 1;
    return (await asked.read("MATCH (n) RETURN count(n)")).rows[0]?.[0];
  });
  expect([await count.anew(graph, {}), await count.anew(graph, {})]).toEqual([1, 1]);
  expect(readings).toBe(1);
  const other = await opened([], { file });
  await other.write([{ text: "CREATE (:B)" }]);
  expect([await count.known(graph, {}), await count.anew(graph, {})]).toEqual([2, 2]);
  expect(readings).toBe(2);
});
