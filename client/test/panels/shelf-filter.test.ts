import { expect, test } from "vitest";
import { byShelf, matching } from "../../src/panels/shelf/filter.ts";
import type { Query } from "../../src/panels/shelf/query.ts";

const query = (name: string, zh: string, en: string): Query => ({
  name,
  title: { zh, en },
  about: { zh: "", en: "" },
  view: "table",
  params: [],
  returns: [],
});
const queries = [
  query("schema/labels", "节点标签", "Node labels"),
  query("patterns/shared-mechanisms", "共享机制的城市群", "Clusters that share mechanisms"),
];

test("a question is found in either language, whatever the capitals", () => {
  expect(matching(queries, "SHARE clusters").map(({ name }) => name)).toEqual([
    "patterns/shared-mechanisms",
  ]);
  expect(matching(queries, "标签")).toHaveLength(1);
  expect(matching(queries, "桥")).toEqual([]);
});

test("patterns come before the schema", () => {
  expect(byShelf(queries).map(({ shelf }) => shelf)).toEqual(["patterns", "schema"]);
});
