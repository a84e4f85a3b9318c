import { obtainTestNeo4j } from "../../../setup/obtain.ts";
import { compareEveryday, type Compared } from "./ask.ts";
import { graphNames, readEveryday } from "./corpus.ts";

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const { access, stop } = await obtainTestNeo4j();
const all: Compared[] = [];
for (const name of graphNames) all.push(...(await compareEveryday(readEveryday(name), access)));
await stop();
for (const each of all.filter(({ worth }) => worth !== "equal")) {
  say(`✗ ${each.worth}: ${each.graph} › ${each.name}\n  ${each.text}`);
  say(`  Neo4j: ${JSON.stringify(each.theirs).slice(0, 400)}`);
  say(`  ours:  ${JSON.stringify(each.ours).slice(0, 400)}`);
}
const kinds = [...new Set(all.map(({ worth }) => worth))];
for (const kind of kinds) say(`${all.filter(({ worth }) => worth === kind).length} ${kind}`);
