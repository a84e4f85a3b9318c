import { expect, test } from "vitest";
import { answerable } from "@chengmai/cypher/answerable";
import { byShelf, matching } from "../../src/shelf/filter.ts";
import type { Query } from "../../src/shelf/query.ts";

const query = (name: string, zh: string, en: string): Query => ({
  name,
  title: { zh, en },
  about: { zh: "", en: "" },
  view: "table",
  params: [],
  returns: [],
  shelf: { zh: "架", en: name },
  needs: { labels: [], types: [], builtIn: false },
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

test("shelves stand as the server lists them, called as it calls them", () => {
  expect(byShelf(queries).map(({ shelf, title }) => [shelf, title.en])).toEqual([
    ["schema", "schema/labels"],
    ["patterns", "patterns/shared-mechanisms"],
  ]);
});

test("a graph is only asked what its labels and types can answer", () => {
  const [any, shared] = queries;
  if (any === undefined || shared === undefined) throw new Error("There are two queries.");
  const needs = {
    labels: [["Cluster", "City"], ["Mechanism"]],
    types: [["APPLIES"]],
    builtIn: false,
  };
  const offered = (labels: string[], types: string[], builtIn = false) =>
    answerable([any, { ...shared, needs: { ...needs, builtIn } }], (own) => own.needs, {
      builtIn: false,
      labels: labels.map((label) => ({ label })),
      types: types.map((type) => ({ type })),
    }).map(({ name }) => name);
  expect(offered([], [])).toEqual([any.name]);
  expect(offered(["City", "Mechanism"], ["APPLIES"])).toEqual([any.name, shared.name]);
  expect(offered(["City"], ["APPLIES"])).toEqual([any.name]);
  expect(offered(["City", "Mechanism"], [])).toEqual([any.name]);
  // Nor what is asked of the built-in graph alone, whatever its own things are called.
  expect(offered(["City", "Mechanism"], ["APPLIES"], true)).toEqual([any.name]);
});
