import { type Bilingual, type NamedQuery, needsOfQuery } from "@chengmai/cypher";
import { answerable } from "@chengmai/cypher/answerable";
import { knownSchema } from "../../explore/known-schema.ts";
import type { LeavingOut } from "../../explore/left-out.ts";
import { holdsBuiltIn } from "../../facts/built-in.ts";
import { evidenceLeftOut } from "../../facts/evidence.ts";
import { GraphError } from "../../graph/graph-error.ts";
import type { ReadOptions, Schema } from "../../graph/graph.ts";
import { type PathStep, stepsCountText } from "../../graph/texts/steps.ts";
import { timeOf } from "../at-work.ts";
import type { Ground, LensRequest, Wishes } from "../lens.ts";
import { linksWithout, reaching } from "../links.ts";
import { readLens } from "../read-lens.ts";
import { titleOf, wordingOf } from "../words/nouns.ts";

/** A step without conditions: those are a reader's own. */
type Step = Omit<PathStep, "where">;

interface Lens {
  title: Bilingual;
  lens: Pick<LensRequest, "rows" | "columns" | "via" | "strength" | "query" | "world"> & {
    path?: Step[];
  };
  rows: number;
  columns: number;
  ties: number;
  density: number;
}

/** A label against itself says who is like whom already, and is looked at after all others. */
const oneSet = 0.1;
/** Two steps say less than one, and values less than nodes. */
const twoSteps = 0.3;
const ofValues = 0.5;

/** Pairs of labels that are counted, of one step and of two. */
const mostEach = 16;
/** Tied pairs that are counted of one: as many as a lens has. */
const mostTies = 50_000;
/** Milliseconds for the counting of one pair of labels, and of all. */
const mostMs = 3000;
const mostMsInAll = 10_000;

interface Counted {
  lens: Lens;
  /** What it is worth, of a lens that has as much to see. */
  share: number;
}

/** High where there is much to see, and neither all nor nothing is tied. */
const worth = ({ lens: { density, ties }, share }: Counted): number =>
  4 * density * (1 - density) * Math.log(1 + ties) * share;

const bestFirst = (lenses: readonly Counted[]): Lens[] =>
  lenses.toSorted((a, b) => worth(b) - worth(a)).map(({ lens }) => lens);

const isAsked = ({ view, params }: NamedQuery): boolean =>
  view === "matrix" && params.every((param) => param.default !== undefined);

/** The house's own queries that answer with a matrix here. */
const named = async (
  ground: Ground,
  schema: Schema,
  strength: LensRequest["strength"],
  options: ReadOptions,
) => {
  const asked = ground.shelves.flatMap(({ queries, builtIn = false }) =>
    queries.filter(isAsked).map((query) => ({ query, builtIn })),
  );
  const held = { ...schema, builtIn: await holdsBuiltIn(ground.graph, options) };
  const answered = answerable(
    asked,
    ({ query, builtIn }) => ({ ...needsOfQuery(query), builtIn }),
    held,
  );
  const found: Counted[] = [];
  for (const { query } of answered) {
    const lens = {
      query: query.name,
      ...(strength !== undefined && { strength }),
      // Who looks through it words by it what is not said.
      ...(query.world === "closed" && { world: query.world }),
    };
    const { rows, columns, cells } = await readLens(ground, lens, options);
    if (cells.length === 0) continue;
    const density = cells.length / (rows.length * columns.length);
    const counts = { rows: rows.length, columns: columns.length, ties: cells.length, density };
    const ids = new Set(rows.map(({ id }) => id));
    const alike = columns.some(({ id }) => ids.has(id));
    const valued = columns.every((column) => column.labels.length === 0);
    const share = (alike ? oneSet : 1) * (valued ? ofValues : 1);
    found.push({ lens: { title: query.title, lens, ...counts }, share });
  }
  return bestFirst(found);
};

interface Pair {
  rows: string;
  path: Step[];
  /** Relationships there are of the rarer step. */
  count: number;
}

/** Pairs of labels that are joined by one type, or by two steps, the most joined of each first. */
const pairsIn = (schema: Schema, leavingOut: LeavingOut): Pair[] => {
  const links = linksWithout(schema, leavingOut({}));
  const one = links.map(({ from, type, to, count }) => ({
    rows: from,
    path: [{ type, direction: "both" as const, label: to }],
    count,
  }));
  // Two steps that lead back to where they began are a projection.
  const steps = reaching(links.filter(({ from, to }) => from !== to));
  const two = steps.flatMap((first) =>
    steps
      .filter(({ from, to }) => from === first.to && to > first.from && to !== first.to)
      .map((second) => ({
        rows: first.from,
        path: [first, second].map(({ type, direction, to }) => ({ type, direction, label: to })),
        count: Math.min(first.count, second.count),
      })),
  );
  const most = (pairs: Pair[]): Pair[] =>
    pairs.toSorted((a, b) => b.count - a.count).slice(0, mostEach);
  return [...most(one), ...most(two)];
};

const lensOf = ({ rows, path }: Pair): Lens["lens"] => {
  const [only, ...more] = path;
  return only !== undefined && more.length === 0
    ? { rows, columns: only.label, via: [only.type] }
    : { rows, path };
};

/** How many rows, columns and ties a pair of labels has; none where it takes too long to count them. */
const countsOf = async ({ graph }: Ground, pair: Pair, options: ReadOptions): Promise<number[]> => {
  const { text, params } = stepsCountText(pair, mostTies);
  try {
    const { rows } = await graph.read(text, params, { ...options, house: true });
    return (rows[0] ?? []).map(Number);
  } catch (error) {
    if (error instanceof GraphError && error.slug === "timed-out") return [];
    throw error;
  }
};

/** Pairs of labels of the schema that are worth looking at. */
const ofSchema = async (ground: Ground, schema: Schema, options: Wishes): Promise<Lens[]> => {
  const found: Counted[] = [];
  const end = performance.now() + Math.min(mostMsInAll, timeOf(options) / 2);
  const wording = await wordingOf(ground, options);
  const pairs = pairsIn(schema, await evidenceLeftOut(ground.graph, options));
  for (const [at, pair] of pairs.entries()) {
    options.tell?.(at / pairs.length);
    const left = end - performance.now();
    if (left < 0) break;
    const soon = { ...options, timeoutMs: Math.min(mostMs, left) };
    const [rows, columns, ties] = await countsOf(ground, pair, soon);
    if (!rows || !columns || !ties || rows < 3 || columns < 3) continue;
    const density = ties / (rows * columns);
    if (density < 0.01 || density > 0.9) continue;
    const by = pair.path.map(({ type }) => type);
    const last = pair.path.at(-1)?.label ?? "";
    const title = titleOf(wording, [pair.rows, last], by);
    const share = pair.rows === last ? oneSet : pair.path.length > 1 ? twoSteps : 1;
    found.push({ lens: { title, lens: lensOf(pair), rows, columns, ties, density }, share });
  }
  return bestFirst(found);
};

/** Lenses worth looking through on any database: the house's own queries, then pairs of labels; best first. */
export const lensesFor = async (
  ground: Ground,
  { strength }: Pick<LensRequest, "strength">,
  options: Wishes,
): Promise<Lens[]> => {
  const schema = await knownSchema(ground.graph, options);
  const own = await named(ground, schema, strength, options);
  return [...own, ...(await ofSchema(ground, schema, options))];
};
