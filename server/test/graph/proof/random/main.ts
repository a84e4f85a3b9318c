import { appendFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { random } from "../../../../scripts/fuzz/random.ts";
import { obtainTestNeo4j } from "../../../setup/obtain.ts";
import { openRight, openScratch, type Opened } from "../engines.ts";
import { hear, isRefused, worth, type Worth } from "../heard.ts";
import type { Segment } from "./segment.ts";
import { makeSmallGraph } from "./graph.ts";
import { askedOfNeo4j, lookingAt, makeRandomQuery, params, textOf } from "./make.ts";
import { shrink } from "./shrink.ts";

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    /** Queries on each graph; the next seed makes the next. */
    each: { type: "string", default: "200" },
    report: { type: "string" },
  },
});
const mark = "Chance";

type Found = Worth | "Neo4j refuses" | "answered, though wrong";

const isBad = (found: Found): boolean => /^(?:silent|blamed|answered)/.test(found);
const counts = new Map<Found, number>();

const judged = async (right: Opened, ours: Opened, segments: readonly Segment[]) => {
  const text = textOf(segments);
  const theirs = await hear(right.graph, askedOfNeo4j(text), params);
  const heard = await hear(ours.graph, text, params);
  if (isRefused(theirs)) {
    const isTold = isRefused(heard) || heard.notices.length > 0;
    return {
      text,
      theirs,
      heard,
      found: isTold ? "Neo4j refuses" : "answered, though wrong",
    } as const;
  }
  return { text, theirs, heard, found: worth(theirs.rows, heard, lookingAt(segments)) };
};

const onGraph = async (right: Opened, ours: Opened, seed: number, made: string): Promise<void> => {
  for (let at = 0; at < Number(values.each) && Date.now() < end; at += 1) {
    const own = seed * 100_000 + at;
    const segments = makeRandomQuery(own, mark);
    const { found } = await judged(right, ours, segments);
    counts.set(found, (counts.get(found) ?? 0) + 1);
    if (!isBad(found)) continue;
    const least = await shrink(
      segments,
      async (fewer) => (await judged(right, ours, fewer)).found === found,
    );
    const { text, theirs, heard } = await judged(right, ours, least);
    const [a, b] = [theirs, heard].map((each) => JSON.stringify(each).slice(0, 300));
    say(`✗ ${found} (seed ${own})\n  ${text}\n  Neo4j: ${a}\n  ours:  ${b}`);
    if (values.report === undefined) continue;
    const line = JSON.stringify({
      found,
      seed: own,
      text,
      whole: textOf(segments),
      theirs,
      heard,
      made,
    });
    await appendFile(values.report, `${line}\n`);
  }
};

const end = Date.now() + Number(values.minutes) * 60_000;
const { access, stop } = await obtainTestNeo4j();
say(`From seed ${values.seed}, for ${values.minutes} minutes.`);
for (let seed = Number(values.seed); Date.now() < end; seed += 1) {
  const made = makeSmallGraph(random(seed), mark);
  const right = await openRight(access, [mark], [made]);
  const ours = await openScratch([made]);
  await onGraph(right, ours, seed, made);
  await ours.close();
  await right.close();
}
await stop();
for (const [found, count] of counts) say(`${count} ${found}`);
