import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Graph, Params } from "../../../../src/graph/graph.ts";
import { GraphError } from "../../../../src/graph/graph-error.ts";
import { obtainTestNeo4j } from "../../../setup/obtain.ts";
import { openRight, openScratch } from "../engines.ts";
import { outcomeOf, outcomes, type Outcome } from "../constructs/outcome.ts";
import { asText, hear, isRefused, type Heard } from "../heard.ts";
import { told } from "../told.ts";

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const read = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), "utf8");
const { values } = parseArgs({
  options: { only: { type: "string", default: "" }, from: { type: "string", default: "0" } },
});

const labels = ["Kiln", "Pot", "Copy", "Feeding"];
const looking = { rows: false, lists: true };
const params: Params = {
  fields: { no: 4, code: "d", heat: 1.5 },
  rows: [{ no: 4 }, { no: 5, code: "e" }],
  no: 1,
  ratio: { kind: "float", value: "2.0" },
};

const changed = async (graph: Graph, text: string): Promise<Heard> => {
  try {
    const { columns, rows, summary } = await graph.change(text, params);
    return { columns, rows: rows.map((row) => row.map(told)), notices: summary.notices };
  } catch (error) {
    if (error instanceof GraphError) return { refused: error.slug, why: error.message };
    return { refused: "broken", why: error instanceof Error ? error.message : String(error) };
  }
};

const snapshot = async (graph: Graph): Promise<string> => {
  const asked = [
    "MATCH (n) WHERE n:Kiln OR n:Pot OR n:Copy RETURN n",
    "MATCH (a)-[r:FEEDS|NEAR|MADE|OF|BACK]->(b) RETURN a, r, b",
    "MATCH (n:Kiln) WHERE n.no IS NOT NULL AND n.ratio IS NOT NULL RETURN n.no, (n.ratio * 2 + 1) / 2",
  ];
  const heard = await Promise.all(asked.map((text) => hear(graph, text)));
  return heard.map((one) => (isRefused(one) ? one.why : asText(one.rows, looking))).join("\n--\n");
};

const { access, stop } = await obtainTestNeo4j();
const made = (await read("graph.cypher")).trim();
const statements = (await read("statements.cypher")).trim().split("\n");
const counts = new Map<Outcome, number>();
const empty = labels.map((label) => `MATCH (n:${label}) DETACH DELETE n`);
const anew = [...empty, made].map((text) => ({ text }));
const right = await openRight(access, labels, []);
const ours = await openScratch([]);
for (const text of statements
  .slice(Number(values.from))
  .filter((each) => each.includes(values.only))) {
  await Promise.all([right.graph.write(anew), ours.graph.write(anew)]);
  const [theirs, heard] = await Promise.all([right, ours].map(({ graph }) => changed(graph, text)));
  const [after, own] = await Promise.all([right, ours].map(({ graph }) => snapshot(graph)));
  if (!theirs || !heard) break;
  const answered = outcomeOf(theirs, heard, looking);
  const outcome =
    after === own || "-b".includes(answered) ? answered : isRefused(theirs) ? "!" : "#";
  counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  if (!"=x".includes(outcome)) {
    say(`${outcome} ${text}`);
    say(`  Neo4j: ${JSON.stringify(isRefused(theirs) ? theirs.why : theirs.rows).slice(0, 200)}`);
    say(`  ours:  ${JSON.stringify(isRefused(heard) ? heard.why : heard.rows).slice(0, 200)}`);
    if (after !== own && outcome === "#") say(`  Neo4j after: ${after}\n  ours after:  ${own}`);
  }
}
await ours.close();
await right.close();
await stop();
for (const [outcome, count] of counts) say(`${count} ${outcome} ${outcomes[outcome]}`);
