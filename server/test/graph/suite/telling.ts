import { expect, it } from "vitest";
import type { Graph, PlanOperator } from "../../../src/graph/graph.ts";
import { label, quoted, strangeLabel, strangeProperty, type } from "./sample.ts";

const names = (operator: PlanOperator): string[] => [
  operator.operator,
  ...operator.children.flatMap(names),
];

/** What a graph tells of itself: schema, search, plans, health. */
export function tellingFacts(graph: () => Graph, { backQuotes }: { backQuotes: boolean }): void {
  it("counts labels, types and links, and tells the shape of properties", async () => {
    const schema = await graph().schema();
    const of = schema.labels.find((each) => each.label === label);
    expect(of?.count).toBe(30);
    expect(of?.properties).toContainEqual({ name: "rank", types: ["integer"], share: 1 });
    const next = schema.types.find((each) => each.type === type);
    expect(next).toMatchObject({ count: 29, properties: [{ name: "step", types: ["integer"] }] });
    expect(schema.links).toContainEqual({ from: label, type, to: label, count: 29 });
    expect(schema.unique).toContainEqual({ label, property: "id" });
    expect(schema.sampled).toBe(false);
  });

  it("tells names with quotes, an emoji and Chinese as they are", async () => {
    const schema = await graph().schema();
    const of = schema.labels.find((each) => each.label === strangeLabel);
    expect(of?.properties).toEqual([{ name: strangeProperty, types: ["string"], share: 1 }]);
  });

  it("reads by names with quotes, an emoji and Chinese", async () => {
    const { columns, rows } = await graph().read(
      `MATCH (n:${quoted(strangeLabel)}) RETURN n.${quoted(strangeProperty)} AS ${quoted("a 城 🏙")}`,
    );
    expect(columns).toEqual(["a 城 🏙"]);
    expect(rows).toEqual([["奇怪 'name' `here` 🏙"]]);
  });

  it.skipIf(!backQuotes)("tells and reads names with back-quotes", async () => {
    const name = `${label} a\`b\`\`c`;
    await graph().write([{ text: `CREATE (:${quoted(name)} {${quoted("`p`")}: 1})` }]);
    const { labels } = await graph().schema();
    const { columns, rows } = await graph().read(
      `MATCH (n:${quoted(name)}) RETURN n.${quoted("`p`")} AS ${quoted("`q`")}`,
    );
    await graph().write([{ text: `MATCH (n:${quoted(name)}) DELETE n` }]);
    expect(labels.find((each) => each.label === name)?.properties[0]?.name).toBe("`p`");
    expect({ columns, rows }).toEqual({ columns: ["`q`"], rows: [[1]] });
  });

  it.each([
    ["工业园", "n7"],
    ["苏州", "n7"],
    ["NODE 12", "n12"],
  ])("finds a node by part of its name: %s", async (words, id) => {
    const found = await graph().search(words, { labels: [label], candidates: 5 });
    expect(found.map((node) => node.properties["id"])).toContain(id);
    expect(found.every((node) => node.labels.includes(label))).toBe(true);
  });

  it.each(['"', "a) OR (b", "*", "\\", "AND"])("searches for %s without failing", async (words) => {
    await expect(graph().search(words, { candidates: 5 })).resolves.toBeInstanceOf(Array);
  });

  it("gives every node that has a text where the graph is small", async () => {
    const found = await graph().search("zzz", { labels: [label], candidates: 100_000 });
    expect(found.length).toBe(30);
  });

  it("plans without running", async () => {
    const plan = await graph().explain(`MATCH (n:${label}) WHERE n.rank > $least RETURN n`, {
      least: 3,
    });
    expect(plan.queryType).toBe("r");
    expect(names(plan.root).every((name) => graph().reading.operators.has(name))).toBe(true);
    expect(names(plan.root).length).toBeGreaterThan(1);
  });

  it("plans a write as a write, and does not do it", async () => {
    const plan = await graph().explain(`CREATE (n:${label} {id: 'planned'})`);
    expect(plan.queryType).not.toBe("r");
    const { rows } = await graph().read(`MATCH (n:${label} {id: 'planned'}) RETURN count(n) AS c`);
    expect(rows).toEqual([[0]]);
  });

  it("is well, and names its databases", async () => {
    const { version, database, nodes } = await graph().health();
    expect(version).toMatch(/^\d+\.\d+/u);
    expect(nodes).toBeGreaterThanOrEqual(31);
    const { names: all, default: usual } = await graph().databases();
    expect(all).toContain(usual);
    expect(usual).toBe(database);
  });
}
