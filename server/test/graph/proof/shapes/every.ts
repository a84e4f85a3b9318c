import { random } from "../../../../scripts/fuzz/random.ts";
import type { TestNeo4j } from "../../../setup/obtain.ts";
import { compareEveryday } from "../everyday/ask.ts";
import { graphNames, readEveryday } from "../everyday/corpus.ts";
import { openRight, openScratch } from "../engines.ts";
import { hear, isRefused, worth } from "../heard.ts";
import { makeSmallGraph } from "../random/graph.ts";
import { askedOfNeo4j, lookingAt, makeRandomQuery, params, textOf } from "../random/make.ts";
import { remembering } from "../remembered.ts";
import type { Judged } from "./count.ts";
import { alikeInTable } from "./of-table.ts";

const mark = "Chance";
/** Graphs of random queries, and queries on each. */
const graphs = 10;
const perGraph = 200;

async function* everyday(access: TestNeo4j): AsyncGenerator<Judged> {
  for (const name of graphNames)
    for (const { text, worth: each, ours: heard } of await compareEveryday(
      readEveryday(name),
      access,
      {
        judged: false,
      },
    ))
      if (each !== "Neo4j refuses") yield { text, worth: each, heard };
}

/** Asks the seeded random queries of one graph on both engines. */
export async function* randomly(
  access: TestNeo4j,
  seed: number,
  judged: boolean,
): AsyncGenerator<Judged> {
  const made = makeSmallGraph(random(seed), mark);
  const right = await openRight(access, [mark], [made]);
  const ours = await openScratch([made], { judged });
  const asked = await remembering(right.graph, [made]);
  try {
    for (let at = 0; at < perGraph; at += 1) {
      const segments = makeRandomQuery(seed * 100_000 + at, mark);
      const text = textOf(segments);
      const theirs = await asked(askedOfNeo4j(text), params);
      if (isRefused(theirs)) continue;
      const heard = await hear(ours.graph, text, params);
      // What only this moment refuses says nothing.
      if (isRefused(heard) && /^(?:busy|timed-out)$/.test(heard.refused)) continue;
      yield { text, worth: worth(theirs.rows, heard, lookingAt(segments)), heard };
    }
  } finally {
    await ours.close();
    await right.close();
  }
}

/** Everything that shows which shapes are answered alike. */
export async function* askEvery(
  access: TestNeo4j,
  said: (line: string) => void,
): AsyncGenerator<Judged> {
  for (const text of alikeInTable())
    yield { text, worth: "equal", heard: { columns: [], rows: [], notices: [] } };
  yield* everyday(access);
  for (let seed = 1; seed <= graphs; seed += 1) {
    yield* randomly(access, seed, false);
    said(`${seed * perGraph} random queries`);
  }
}
