import type { Graph } from "../../src/graph/graph.ts";

/** Which guild teaches which craft. */
export const teaches = "A1 A2 A3 B1 B2 B4 C1 C2 D5"
  .split(" ")
  .map(([guild = "", craft = ""]) => ({ guild, craft }));

/** Which guild runs which shop, and which shop sells what of which craft; one pair is sold by two shops. */
export const runs = "A1 A2 B3 D4".split(" ").map(([guild = "", shop = ""]) => ({ guild, shop }));
export const sells = "11 12 21 33 44"
  .split(" ")
  .map(([shop = "", craft = ""]) => ({ shop, craft }));

const named = (label: string, names: readonly string[]) => ({
  text: `UNWIND $names AS name CREATE (n:${label}) SET n.name = name, n.lensed = true`,
  params: { names: [...names] },
});

const joined = (text: string, pairs: readonly object[]) => ({
  text,
  params: { pairs: pairs as Record<string, string>[] },
});

/** A small world that is nobody's: guilds that teach crafts, and run shops that sell them. */
export const fill = async (graph: Graph): Promise<void> => {
  await graph.write([
    { text: "MATCH (n) DETACH DELETE n" },
    named("Guild", ["A", "B", "C", "D", "E"]),
    named("Craft", ["1", "2", "3", "4", "5", "6"]),
    named("Shop", ["1", "2", "3", "4"]),
    named("Hermit", ["alone"]),
    joined(
      "UNWIND $pairs AS pair MATCH (g:Guild {name: pair.guild}) MATCH (c:Craft {name: pair.craft}) CREATE (g)-[:TEACHES]->(c)",
      teaches,
    ),
    joined(
      "UNWIND $pairs AS pair MATCH (g:Guild {name: pair.guild}) MATCH (s:Shop {name: pair.shop}) CREATE (g)-[:RUNS]->(s)",
      runs,
    ),
    joined(
      "UNWIND $pairs AS pair MATCH (s:Shop {name: pair.shop}) MATCH (c:Craft {name: pair.craft}) CREATE (s)-[:SELLS]->(c)",
      sells,
    ),
    {
      text: "MATCH (g:Guild {name: 'C'}) MATCH (c:Craft {name: '1'}) CREATE (c)-[:TAUGHT_BY]->(g)",
    },
  ]);
};

/** Leaves nothing behind where others come after. */
export const clear = (graph: Graph): Promise<void> =>
  graph.write([{ text: "MATCH (n) WHERE n.lensed DETACH DELETE n" }]);

/** The id of the node of a label that has a name. */
export const idIn = async (graph: Graph, label: string, name: string): Promise<string> => {
  const text = `MATCH (n:${label}) WHERE n.name = $name RETURN elementId(n) AS id`;
  return String((await graph.read(text, { name })).rows[0]?.[0]);
};
