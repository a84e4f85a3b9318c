import { appendFile, readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { obtainTestNeo4j } from "../../../setup/obtain.ts";
import { random, type Random } from "../../../../scripts/fuzz/random.ts";
import { openRight, openScratch } from "../engines.ts";
import { hear, isRefused } from "../heard.ts";
import { remembering, type Asking } from "../remembered.ts";
import { constructs, slots, type Construct } from "./construct.ts";
import { ask } from "./forms.ts";
import { kinds, labels, statements } from "./kinds.ts";
import { isSaid, outcomeOf, worse, type Outcome } from "./outcome.ts";
import { askPair, expressionOf, readPairs, type Pair } from "./pair.ts";
import { carriedPairs } from "./packed.ts";
import { readTable, type Line } from "./table.ts";
import { kindOfType } from "./value-kind.ts";

const kept = new URL("pairs.tsv", import.meta.url);
const carried = new URL("../../../../src/graph/embedded/proven/pairs.gen.ts", import.meta.url);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const { values } = parseArgs({
  options: {
    only: { type: "string" },
    /** Only pairs of which the file says one of these letters. */
    letters: { type: "string" },
    report: { type: "string" },
    at: { type: "string", default: "3" },
    turns: { type: "string", default: "3" },
    minutes: { type: "string", default: "60" },
    seed: { type: "string", default: "1" },
  },
});

// Other values each time, and once what is read from a node.
const turns = (
  [
    [0, "variable"],
    [0, "property"],
    [1, "variable"],
  ] as const
).slice(0, Number(values.turns));

const kindGiven = async (right: Asking, child: Construct): Promise<string | null> => {
  const samples = child.usual.flatMap((kind) => kinds[kind]?.[0] ?? []);
  const query = child.query.replace(/RETURN (.*) AS x$/s, "RETURN valueType($1) AS x");
  const asked = ask({ ...child, query }, samples, "variable");
  const heard = asked && (await right(asked.text, asked.params));
  const type = heard && !isRefused(heard) ? heard.rows[0]?.[0] : null;
  return typeof type === "string" ? kindOfType(type) : null;
};

/** Every pair in which the parent is known to take what the child gives. */
const pairsOf = async (right: Asking, lines: readonly Line[]): Promise<Pair[]> => {
  const proven = new Set(
    lines
      .filter(({ seen }) => seen.variable === "=" || seen.variable === undefined)
      .map(({ key, kinds: of }) => `${key} ${of.join(" ")}`),
  );
  const all = constructs();
  const pairs: Pair[] = [];
  for (const child of all.filter((one) => expressionOf(one) !== null)) {
    if (!proven.has(`${child.key} ${child.usual.join(" ")}`)) continue;
    const kind = await kindGiven(right, child);
    for (const parent of kind === null ? [] : all) {
      for (const slot of parent.usual.keys()) {
        const cell = parent.usual.with(slot, kind ?? "");
        const isVariable = parent.variables.has(slots[slot] ?? "");
        if (!isVariable && proven.has(`${parent.key} ${cell.join(" ")}`))
          pairs.push({ parent, slot, child });
      }
    }
  }
  return pairs.filter(({ parent, child }) =>
    new RegExp(values.only ?? "").test(`${parent.key} ${child.key}`),
  );
};

const nameOf = ({ parent, slot, child }: Pair): string =>
  `${parent.key}\t${slots[slot]}\t${child.key}`;

const shuffle = (pairs: Pair[], { below }: Random): void => {
  for (let at = pairs.length - 1; at > 0; at -= 1) {
    const other = below(at + 1);
    const [one, two] = [pairs[at], pairs[other]];
    if (one && two) [pairs[at], pairs[other]] = [two, one];
  }
};

const main = async (): Promise<void> => {
  const { access, stop } = await obtainTestNeo4j();
  const opened = await openRight(access, labels, statements);
  const scratch = await openScratch(statements, { judged: false });
  const right = await remembering(opened.graph, statements);
  const lines = readTable(await readFile(new URL("table.tsv", import.meta.url), "utf8"));
  const told = new Map(readPairs(await readFile(kept, "utf8").catch(() => "")));
  const isWanted = (pair: Pair): boolean =>
    values.letters === undefined || values.letters.includes(told.get(nameOf(pair)) ?? "\0");
  const pairs = (await pairsOf(right, lines)).filter(isWanted);
  say(`${pairs.length} pairs`);
  // A run that is cut short has tried pairs from everywhere; what it did not come to stays as it was.
  shuffle(pairs, random(Number(values.seed)));
  const end = Date.now() + Number(values.minutes) * 60_000;
  const counts = new Map<Outcome, number>();
  let done = 0;
  const tryPair = async (pair: Pair): Promise<void> => {
    let worst: Outcome | null = null;
    const { parent, child } = pair;
    const looking = {
      rows: parent.ordered,
      lists: !/keys|labels|pattern|collect|grouped/.test(`${parent.key} ${child.key}`),
    };
    for (const [turn, form] of turns) {
      const asked = askPair(pair, turn, form);
      if (asked === null) continue;
      const theirs = await right(asked.text, asked.params);
      const ours = await hear(scratch.graph, asked.text, asked.params);
      const now = outcomeOf(theirs, ours, looking);
      worst = worst === null ? now : worse(worst, now);
      if (values.report !== undefined && !isSaid(now))
        await appendFile(
          values.report,
          `${JSON.stringify({ pair: nameOf(pair), outcome: now, ...asked, theirs, ours })}\n`,
        );
    }
    if (worst === null) return;
    counts.set(worst, (counts.get(worst) ?? 0) + 1);
    told.set(nameOf(pair), worst);
    done += 1;
    if (done % 500 === 0) say(`${done}`);
  };
  const work = async (): Promise<void> => {
    for (let pair = pairs.pop(); pair && Date.now() < end; pair = pairs.pop()) await tryPair(pair);
  };
  await Promise.all(Array.from({ length: Number(values.at) }, work));
  await scratch.close();
  await opened.close();
  await stop();
  const text = [...told].map(([name, outcome]) => `${name}\t${outcome}\n`);
  await writeFile(kept, text.toSorted().join(""));
  await writeFile(carried, carriedPairs([...told]));
  for (const [outcome, count] of counts) say(`${count} ${outcome}`);
};

await main();
