import type { App } from "../app.ts";
import type { Where } from "../bare.ts";
import { type Kind, kinds, textOf } from "./kinds.ts";
import type { Seen } from "./reader.ts";
import { startRowReader } from "./readers.ts";

/** One kind of rows, through the server and from the engine alone; medians of the rounds. */
export interface Speed {
  kind: string;
  rows: number;
  perSecond: { server: number; engine: number };
  /** The server's rate by the engine's. */
  rate: number;
  /** Milliseconds to the first row. */
  first: { server: number; engine: number };
  /** The server's time by the engine's. */
  later: number;
}

export interface SpeedEffort {
  rounds: number;
  /** Rows of one reading, by kind. */
  rows: Readonly<Record<string, number>>;
  firsts: number;
}

const few = 2000;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

type Pair = { server: Seen; engine: Seen };

const middle = (pairs: readonly Pair[], of: (pair: Pair) => number): number =>
  median(pairs.map(of));

/** Both in turn, round after round, each in a process of its own. */
export const speeds = async (
  app: App,
  where: Where,
  { rounds, rows: rowsOf, firsts }: SpeedEffort,
): Promise<Speed[]> => {
  const [through, alone] = [startRowReader(), startRowReader()];
  const pair = async (kind: Kind, rows: number): Promise<Pair> => {
    const text = textOf(kind, rows);
    const server = await through.read({ by: "server", origin: app.origin, text, rows });
    const engine = await alone.read({ by: "engine", where, text });
    if (server.rows !== rows || engine.rows !== rows) {
      throw new Error(`${kind.name}: ${server.rows} and ${engine.rows} rows of ${rows} came.`);
    }
    return { server, engine };
  };
  const pairs = async (kind: Kind, rows: number, times: number): Promise<Pair[]> => {
    const all: Pair[] = [];
    // The first is for compiling and planning alone.
    for (let round = 0; round <= times; round += 1) all.push(await pair(kind, rows));
    return all.slice(1);
  };
  try {
    const found: Speed[] = [];
    for (const kind of kinds) {
      const rows = rowsOf[kind.name] ?? few;
      const whole = await pairs(kind, rows, rounds);
      const short = await pairs(kind, few, firsts);
      found.push({
        kind: kind.name,
        rows,
        perSecond: {
          server: middle(whole, ({ server }) => (1000 * rows) / server.all),
          engine: middle(whole, ({ engine }) => (1000 * rows) / engine.all),
        },
        rate: middle(whole, ({ server, engine }) => engine.all / server.all),
        first: {
          server: middle(short, ({ server }) => server.first),
          engine: middle(short, ({ engine }) => engine.first),
        },
        later: middle(short, ({ server, engine }) => server.first / engine.first),
      });
    }
    return found;
  } finally {
    through.stop();
    alone.stop();
  }
};
