import { writeFile } from "node:fs/promises";
import { obtainTestNeo4j } from "../../../setup/obtain.ts";
import { provenBy, seenIn, shapesText } from "./count.ts";
import { askEvery } from "./every.ts";

const carried = new URL("../../../../src/graph/embedded/proven/shapes.gen.ts", import.meta.url);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const { access, stop } = await obtainTestNeo4j();
const seen = await seenIn(askEvery(access, say));
await stop();
const { proven, blamed } = provenBy(seen);
for (const { text, equal } of seen) if (!equal) say(`✗ ${text}`);
for (const name of blamed) say(`not proven: ${name}`);
say(`${proven.length} shapes are proven by ${seen.length} queries.`);
if (process.argv.includes("--write")) await writeFile(carried, shapesText(proven));
