import { GraphError } from "../graph/graph-error.ts";
import { programAt } from "../graph/loading.ts";
import { forMany } from "../graph/pausing.ts";
import type { GivenContext } from "../patterns/jobs/given.ts";
import type { jobs } from "../patterns/jobs/jobs.ts";
import type { Helping } from "../working/worker-handle.ts";
import { openWorkers, type Workers } from "../working/workers.ts";
import type { LensContext, Wishes } from "./lens.ts";

type Jobs = typeof jobs;

const longestMs = 60_000;
/** Pairs of a row and a column that fit into a worker as bits, both ways. */
const mostPairs = 400_000_000;

let opened: Workers | null = null;

/** The threads that work out patterns, whatever graphs there are: they keep the one that answers free. */
const thinkers = (): Workers =>
  (opened ??= openWorkers(programAt("../patterns/jobs/worker", import.meta.url), { most: 2 }));

/** Milliseconds that a job may take of its own accord: it ends before it is ended. */
export const timeOf = ({ timeoutMs = longestMs }: Wishes): number => 0.9 * timeoutMs;

/** Does a job of patterns on a thread of its own. @throws GraphError `busy`, `timed-out`, `too-large` */
export const atWork = async <Name extends keyof Jobs>(
  name: Name,
  input: Parameters<Jobs[Name]>[0],
  { signal, timeoutMs = longestMs, tell }: Wishes,
  helping: Helping = {},
): Promise<Awaited<ReturnType<Jobs[Name]>>> =>
  (await thinkers().run(name, input, {
    signal,
    timeoutMs,
    onProgress: ({ share }: { share: number }) => tell?.(share),
    ...helping,
  })) as Awaited<ReturnType<Jobs[Name]>>;

/** Whether a context is small enough to be worked out. */
export const fits = ({ rows, columns }: LensContext): boolean =>
  rows.length * columns.length <= mostPairs;

/** Which row has which column, in numbers alone. */
export const pairsOf = async ({ rows, columns, cells }: LensContext): Promise<GivenContext> => {
  const pairs = new Int32Array(2 * cells.length);
  let at = 0;
  await forMany(cells, ({ row, column }) => {
    pairs[at] = row;
    pairs[at + 1] = column;
    at += 2;
  });
  return { rows: rows.length, columns: columns.length, pairs };
};

/** A context as it is sent to a worker. @throws GraphError `too-large` */
export const sent = async (context: LensContext): Promise<GivenContext> => {
  if (!fits(context))
    throw new GraphError(
      "too-large",
      `${context.rows.length} rows and ${context.columns.length} columns are too many; name some by rowIds or columnIds`,
    );
  return pairsOf(context);
};
