import { isNode, isRelationship, type Subgraph, subgraphOf, type Value } from "@chengmai/cypher";
import { evidenceLeftOut } from "../../facts/evidence.ts";
import { supportsBefore } from "../../facts/precedence.ts";
import type { ReadOptions } from "../../graph/graph.ts";
import { forMany } from "../../graph/pausing.ts";
import { betweenText, joiningText } from "../../graph/texts/between.ts";
import { atWork, sent, timeOf } from "../at-work.ts";
import type { GapsFound } from "../../patterns/jobs/gaps.ts";
import type { Ground, LensCell, LensContext, LensRequest, Wishes } from "../lens.ts";
import { readLens, told, type ToldContext } from "../read-lens.ts";
import { namedNodes } from "../by-value.ts";
import { refuseOutside } from "../standing.ts";

interface Wanted extends LensRequest {
  of: string;
  likeness: "jaccard" | "rarity";
  neighbours: number;
}

/** Gaps told at most. */
const mostGaps = 200;
/** Ways of one kind from rows to columns that are looked at for precedents, and of those told of one gap. */
const mostWays = 2000;
const mostPrecedents = 40;

/** The row that is asked about, which may be without a tie. @throws GraphError `not-in-lens` */
const rowOf = async (ground: Ground, request: Wanted, options: ReadOptions) => {
  const [row] = await namedNodes(ground.graph, [request.of], options);
  const rows = row === undefined ? [] : [row];
  const context = await readLens(ground, request, options, { rows });
  refuseOutside("of", context.outside, { label: request.rows ?? null, noun: "row" });
  return { context, of: context.rows.findIndex(({ id }) => id === request.of) };
};

const beforeIn = async (ground: Ground, { columns }: LensContext, options: ReadOptions) => {
  const at = new Map(columns.map(({ id }, place) => [id, place]));
  const before = new Map<number, number[]>();
  for (const pair of await supportsBefore(ground.graph, [...at.keys()], options)) {
    const [from, to] = [at.get(pair.before), at.get(pair.after)];
    if (from !== undefined && to !== undefined) before.set(to, [...(before.get(to) ?? []), from]);
  }
  return [...before];
};

const idOf = (value: Value | undefined): string =>
  value !== undefined && isNode(value) ? value.id : "";

/** How some rows have some columns: by a relationship, or by one thing between. */
const waysBetween = async (
  { graph }: Ground,
  { from, to }: { from: string[]; to: string[] },
  options: ReadOptions,
) => {
  if (from.length === 0 || to.length === 0) return { ways: [], cut: false };
  const leavingOut = await evidenceLeftOut(graph, options);
  const asked = { from, to, leftOut: leavingOut({}), limit: mostWays + 1 };
  const bounded = { ...options, rowLimit: mostWays + 1, house: true };
  const answers = await Promise.all(
    [joiningText(asked), betweenText(asked)].map(({ text, params }) =>
      graph.read(text, params, bounded),
    ),
  );
  const ways = answers.flatMap(({ rows }) =>
    rows
      .slice(0, mostWays)
      .map((values) => ({ from: idOf(values[0]), to: idOf(values.at(-1)), values })),
  );
  return { ways, cut: answers.some(({ rows }) => rows.length > mostWays) };
};

/** Things by a name that several have. */
const listed = <Thing>() => {
  const lists = new Map<string, Thing[]>();
  return {
    of: (name: string): readonly Thing[] => lists.get(name) ?? [],
    add(name: string, thing: Thing): void {
      const own = lists.get(name) ?? [];
      if (own.length === 0) lists.set(name, own);
      own.push(thing);
    },
  };
};

interface Answer extends ToldContext {
  of: number;
  like: GapsFound["like"];
  gaps: (GapsFound["gaps"][number] & { precedents: Subgraph; cut: boolean; claims: string[] })[];
}

/** What a row is not said to have while those like it are, with how those have it. */
export const gapsOf = async (ground: Ground, request: Wanted, options: Wishes): Promise<Answer> => {
  const { context, of } = await rowOf(ground, request, options);
  const { likeness, neighbours } = request;
  const before = await beforeIn(ground, context, options);
  const asked = { of, likeness, neighbours, before, ms: timeOf(options) };
  const { like, gaps } = await atWork("gaps", { context: await sent(context), ...asked }, options);
  const first = gaps.slice(0, mostGaps);
  const { rows, columns, cells } = context;
  const { ways, cut } = await waysBetween(
    ground,
    {
      from: like.flatMap(({ row }) => rows[row]?.id ?? []),
      to: first.flatMap(({ column }) => columns[column]?.id ?? []),
    },
    options,
  );
  const [cellsOf, waysTo] = [listed<LensCell>(), listed<(typeof ways)[number]>()];
  await forMany(cells, (cell) => cellsOf.add(`${cell.column}`, cell));
  await forMany(ways, (way) => waysTo.add(way.to, way));
  const known: Answer["gaps"] = [];
  await forMany(first, (gap) => {
    const because = new Set(gap.because);
    const ids = new Set(gap.because.map((row) => rows[row]?.id));
    const own = waysTo.of(columns[gap.column]?.id ?? "").filter(({ from }) => ids.has(from));
    const values = own.slice(0, mostPrecedents).map((way) => way.values);
    const had = cellsOf.of(`${gap.column}`).filter(({ row }) => because.has(row));
    known.push({
      ...gap,
      precedents: subgraphOf([
        [...gap.because.flatMap((row) => rows[row] ?? []), columns[gap.column] ?? []].flat(),
        values.map((each) => each.filter((one) => isNode(one) || isRelationship(one))),
      ]),
      cut: cut || own.length > mostPrecedents,
      claims: [...new Set(had.flatMap(({ claims }) => claims))],
    });
  });
  return {
    ...told(context),
    of,
    like,
    gaps: known,
    truncated: context.truncated || gaps.length > mostGaps,
  };
};
