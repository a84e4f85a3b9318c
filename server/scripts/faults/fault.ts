import type { Random } from "../fuzz/random.ts";
import type { Served, ServeOptions } from "./served.ts";

/** What a fault may use, and how long it may go on. */
export interface Trial {
  /** A folder of its own, removed afterwards. */
  folder: string;
  /** 0 up to 1, the same for the same `--seed`. */
  random(): number;
  /** Choices that `--seed` repeats as well. */
  choose: Random;
  /** True while another round is wanted: `--times` and `--minutes` bound it. Counts the rounds. */
  more(): boolean;
  /** True while time is left, for what is bounded by `--minutes` alone. Counts the rounds. */
  goesOn(): boolean;
  /** A server that is asked for its health all the while, and ended afterwards. */
  serve(options?: ServeOptions): Promise<Served>;
}

/** What came of a fault; `lost` and `wrong` must be none. */
export interface Outcome {
  /** Writes that were answered with success. */
  acknowledged: number;
  /** Of these, what the graph does not hold afterwards. */
  lost: number;
  /** Answers that nobody should have got, in words. */
  wrong: string[];
  /** What was measured besides, in words. */
  figures?: string[];
  /** Why it could not be tried here. */
  skipped?: string;
}

/** One way to hurt a server: a file in `all/`, named in `all/index.ts`. */
export interface Fault {
  id: string;
  words: string;
  run(trial: Trial): Promise<Outcome>;
}

export const unharmed: Outcome = { acknowledged: 0, lost: 0, wrong: [] };
export const skipped = (why: string): Outcome => ({ ...unharmed, skipped: why });
