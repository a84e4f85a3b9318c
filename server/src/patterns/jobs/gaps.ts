import type { Around } from "../../working/messages.ts";
import { type Gap, gapsIn, type Like } from "../gaps/gaps.ts";
import type { Likeness } from "../gaps/likeness.ts";
import { contextGiven, type GivenContext } from "./given.ts";
import { rulesOf } from "./rules.ts";
import { telling } from "./within.ts";

interface Given {
  context: GivenContext;
  of: number;
  likeness: Likeness;
  neighbours: number;
  /** Columns, and of each those that the graph says lead to it. */
  before: readonly (readonly [column: number, before: readonly number[]])[];
  ms: number;
}

export interface GapsFound {
  like: Like[];
  gaps: Gap[];
}

/** Milliseconds for the rules that gaps name as needs, at most. */
const mostMs = 3000;

/** What a row is not said to have, while rows like it are. */
export const gapsJob = (
  { context: given, before, ms, ...asked }: Given,
  around: Around,
): GapsFound => {
  const context = contextGiven(given);
  const { implications } = rulesOf(context, {
    minSupport: 1,
    ms: Math.min(mostMs, 0.3 * ms),
    tell: telling(around)(0, 0.9),
  });
  return gapsIn(context, { ...asked, implications, before: new Map(before) });
};
