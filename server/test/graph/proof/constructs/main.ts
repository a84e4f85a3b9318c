import { appendFile, readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { obtainTestNeo4j } from "../../../setup/obtain.ts";
import { openRight, openScratch } from "../engines.ts";
import { hear } from "../heard.ts";
import { remembering } from "../remembered.ts";
import { answersOf, answersText, readAnswers } from "./answers.ts";
import { cellsOf, type Cell } from "./cells.ts";
import { constructs } from "./construct.ts";
import { labels, statements } from "./kinds.ts";
import { isSaid, outcomes, type Outcome } from "./outcome.ts";
import { packedText } from "./packed.ts";
import { readTable, tableText, type Line } from "./table.ts";
import { tryCell, type Engines } from "./try-cell.ts";

const kept = new URL("table.tsv", import.meta.url);
const carried = new URL("../../../../src/graph/embedded/proven/table.gen.ts", import.meta.url);
const answers = new URL("answers.tsv", import.meta.url);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const { values } = parseArgs({
  options: {
    only: { type: "string" },
    write: { type: "boolean" },
    /** Only cells of which a line says one of these letters, or which have no line yet. */
    letters: { type: "string" },
    report: { type: "string" },
    at: { type: "string", default: "3" },
  },
});

const nameOf = (key: string, kinds: readonly string[]): string => `${key} ${kinds.join(" ")}`;

const tried = async (engines: Engines, cell: Cell): Promise<Line> => {
  const seen: Line["seen"] = {};
  for (const form of cell.forms) {
    const found = await tryCell(engines, cell, form);
    if (found === null) continue;
    seen[form] = found.outcome;
    if (values.report !== undefined && !isSaid(found.outcome)) {
      const { key } = cell.construct;
      await appendFile(values.report, `${JSON.stringify({ key, kinds: cell.kinds, ...found })}\n`);
    }
  }
  return { key: cell.construct.key, kinds: cell.kinds, seen };
};

const main = async (): Promise<void> => {
  const wanted = constructs().filter(({ key }) => new RegExp(values.only ?? "").test(key));
  // What most queries use first: a run that is cut short has kept something.
  const before = readTable(await readFile(kept, "utf8").catch(() => ""));
  const letters = new Map(
    before.map(({ key, kinds, seen }) => [nameOf(key, kinds), Object.values(seen).join("")]),
  );
  const isWanted = (name: string): boolean => {
    const line = letters.get(name);
    const { letters: asking } = values;
    return (
      asking === undefined || line === undefined || [...line].some((one) => asking.includes(one))
    );
  };
  const cells = wanted
    .flatMap(cellsOf)
    .filter(({ construct: { key }, kinds }) => isWanted(nameOf(key, kinds)))
    .toSorted((a, b) => b.forms.length - a.forms.length);
  const asked = new Set(cells.map(({ construct: { key }, kinds }) => nameOf(key, kinds)));
  const others = before.filter(({ key, kinds }) => !asked.has(nameOf(key, kinds)));
  const { access, stop } = await obtainTestNeo4j();
  const right = await openRight(access, labels, statements);
  const ours = await openScratch(statements, { judged: false });
  const engines: Engines = {
    right: await remembering(right.graph, statements),
    ours: (text, params) => hear(ours.graph, text, params),
  };
  const lines: Line[] = [];
  const counts = new Map<Outcome, number>();
  const total = cells.length;
  const write = async (): Promise<void> => {
    if (values.write !== true) return;
    const all = [...others, ...lines];
    await writeFile(kept, tableText(all));
    await writeFile(carried, packedText(all));
  };
  const work = async (): Promise<void> => {
    for (let cell = cells.shift(); cell; cell = cells.shift()) {
      const line = await tried(engines, cell);
      lines.push(line);
      for (const outcome of Object.values(line.seen))
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      if (lines.length % 500 === 0) {
        say(`${lines.length} of ${total}`);
        await write();
      }
    }
  };
  await Promise.all(Array.from({ length: Number(values.at) }, work));
  // Of a construct that was asked whole, the embedded engine's answers are known to have these letters.
  if (values.write === true && values.letters === undefined) {
    const known = readAnswers(await readFile(answers, "utf8").catch(() => ""));
    for (const one of wanted)
      known.set(one.key, await answersOf(one, engines.ours, Number(values.at)));
    await writeFile(answers, answersText(known));
  }
  await ours.close();
  await right.close();
  await stop();
  for (const [outcome, count] of counts) say(`${count} ${outcome} ${outcomes[outcome]}`);
  await write();
};

await main();
