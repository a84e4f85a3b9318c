import { parseArgs } from "node:util";
import { random } from "../../differential/random.ts";
import { obtainTestNeo4j } from "../../../setup/obtain.ts";
import { openRight, openScratch } from "../engines.ts";
import { hear, isRefused, worth } from "../heard.ts";
import { remembering } from "../remembered.ts";
import { graph, queries } from "./parts.ts";

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    most: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
  },
});

const order = random(Number(values.seed));
const asked = queries()
  .filter((text) => text.includes(values.only))
  .map((text) => ({ text, at: order.below(1_000_000) }))
  .toSorted((a, b) => a.at - b.at)
  .slice(0, Number(values.most));

const { access, stop } = await obtainTestNeo4j();
const right = await openRight(access, ["Clause"], [graph]);
const ours = await openScratch([graph]);
const askRight = await remembering(right.graph, [graph]);
const counts = new Map<string, number>();
for (const { text } of asked) {
  const theirs = await askRight(text, {});
  const heard = await hear(ours.graph, text);
  const looking = { rows: text.includes("RETURN z.id AS i ORDER BY"), lists: false };
  const found = isRefused(theirs) ? "Neo4j refuses" : worth(theirs.rows, heard, looking);
  const isWrong =
    found === "Neo4j refuses" ? !isRefused(heard) : found === "silent" || found === "blamed";
  counts.set(found, (counts.get(found) ?? 0) + 1);
  if (!isWrong) continue;
  const [a, b] = [theirs, heard].map((each) =>
    JSON.stringify(isRefused(each) ? each.why : each.rows).slice(0, 200),
  );
  say(`✗ ${found}: ${text}\n  Neo4j: ${a}\n  ours:  ${b}`);
}
await ours.close();
await right.close();
await stop();
for (const [found, count] of counts) say(`${count} ${found}`);
