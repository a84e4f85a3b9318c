import type { Say } from "../../i18n/say.ts";
import type { Cell } from "../model/matrix-of.ts";
import type { Verdict } from "../model/steps.ts";
import { inWorld, type World } from "../model/world.ts";

interface Pair {
  row: string;
  column: string;
}

/** What a cell says: how often, how it is known, or that nothing is said and what the reader judged of it. */
export function cellWords(
  say: Say,
  names: Pair,
  {
    cell,
    verdict,
    world,
  }: { cell: Cell | null; verdict: Verdict | undefined; world: World | undefined },
): string {
  const told =
    cell === null && world !== undefined
      ? say(inWorld("table.pair", world), { ...names })
      : say("answer.matrix", { ...names, count: cell?.count ?? 0 });
  if (cell?.inherited) return `${told} (${say("answer.inherited")})`;
  return verdict === undefined ? told : `${told} (${say(`table.judged.${verdict}`)})`;
}

/** What a heading says: its name, how many of its cells are there, and whether it is chosen on the picture. */
export const headingWords = (say: Say, name: string, count: number, marked: boolean): string =>
  [name, say("answer.filled", { count }), ...(marked ? [say("answer.marked")] : [])].join(" · ");
