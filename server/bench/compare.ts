import { type App, startApp } from "./app.ts";
import type { Engine } from "./engines.ts";
import { type Bounds, type Figures, figures, measure, type Sample } from "./measure.ts";
import { type Bare, type Heard, heardOn, startBare } from "./subjects.ts";
import { floor, type Task } from "./tasks.ts";

/** One endpoint at one concurrency, against the same queries asked of the engine alone. */
export interface Line {
  task: string;
  concurrency: number;
  /** Queries that one request asks of the engine, on average. */
  queries: number;
  app: Figures;
  /** Null where no engine is asked. */
  bare: Figures | null;
  /** The median of the rounds' own ratios, so that a burst of other work in one round weighs little. */
  ratio: { rate: number; p95: number } | null;
}

export interface Effort {
  rounds: number;
  millis: number;
  calls: number;
  concurrencies: readonly number[];
}

const onApp = (app: App, { calls }: Task, bounds: Bounds): Promise<Sample> =>
  measure(async (at) => {
    const call = calls[at % calls.length];
    if (call) await app.send(call);
  }, bounds);

const onBare = (bare: Bare, { calls }: Task, heard: Heard, bounds: Bounds): Promise<Sample> =>
  bare.measure({ calls: calls.map((call) => heard.get(call) ?? []), bounds });

const queriesOf = ({ calls }: Task, heard: Heard): number =>
  calls.flatMap((call) => (heard.get(call) ?? []).flat()).length / calls.length;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const ratioOf = (whole: readonly Sample[], alone: readonly Sample[]): Line["ratio"] => {
  const rounds = whole.flatMap((sample, round) => {
    const bare = alone[round];
    return bare ? [{ app: figures([sample]), bare: figures([bare]) }] : [];
  });
  if (rounds.length === 0) return null;
  return {
    rate: median(rounds.map(({ app, bare }) => bare.perSecond / app.perSecond)),
    p95: median(rounds.map(({ app, bare }) => app.p95 / bare.p95)),
  };
};

/** Both in turn, round after round, so that whatever else the machine does falls on both. */
export const compare = async (
  engine: Engine,
  { rounds, concurrencies, ...each }: Effort,
  file: string,
): Promise<Line[]> => {
  const { tasks, heard } = await heardOn(engine.env, file);
  const app = await startApp(engine.env);
  const bare = startBare(engine.where);
  try {
    const lines: Line[] = [];
    for (const task of [...tasks, floor]) {
      // Where a request asks nothing of the engine there is nothing to hold against it.
      const asks = task !== floor && queriesOf(task, heard) > 0;
      for (const concurrency of concurrencies) {
        const bounds = { ...each, concurrency };
        const short = { ...bounds, millis: each.millis / 2 };
        const [whole, alone]: [Sample[], Sample[]] = [[], []];
        // Once for nothing: code is compiled and connections opened on first use.
        await onApp(app, task, short);
        if (asks) await onBare(bare, task, heard, short);
        for (let round = 0; round < rounds; round += 1) {
          whole.push(await onApp(app, task, bounds));
          if (asks) alone.push(await onBare(bare, task, heard, bounds));
        }
        lines.push({
          task: task.name,
          concurrency,
          queries: queriesOf(task, heard),
          app: figures(whole),
          bare: asks ? figures(alone) : null,
          ratio: ratioOf(whole, alone),
        });
      }
    }
    return lines;
  } finally {
    bare.stop();
    await app.stop();
  }
};
