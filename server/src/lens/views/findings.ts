import { atWork, sent, timeOf } from "../at-work.ts";
import type { Ground, LensRequest, Wishes } from "../lens.ts";
import { readLens } from "../read-lens.ts";
import { callingOf } from "../words/calling.ts";
import { saidOf } from "../words/sayings.ts";
import type { Said } from "../words/spoken.ts";
import { nounsOf, wordingOf } from "../words/nouns.ts";
import { lensesFor } from "./lenses.ts";

/** A start page is not waited for longer, milliseconds. */
const mostMs = 10_000;

type Answer = Omit<Said, "more"> & { input: Record<string, unknown> };

const isLens = ({ rows, query }: LensRequest): boolean => rows !== undefined || query !== undefined;

/** What strikes in the best lens there is, or in the one that is named, in words, each with the view that proves it; nothing where there is no lens. */
export const findingsFor = async (
  ground: Ground,
  request: LensRequest,
  options: Wishes,
): Promise<Answer[]> => {
  const [best] = isLens(request) ? [{ lens: request }] : await lensesFor(ground, request, options);
  if (best === undefined) return [];
  const context = await readLens(ground, best.lens, options);
  const found = await atWork(
    "findings",
    { context: await sent(context), ms: Math.min(mostMs, timeOf(options)) },
    options,
  );
  const calling = await callingOf(ground.graph, options);
  const wording = await wordingOf(ground, options);
  const nouns = nounsOf(wording, best.lens, context);
  return found.map((finding) => {
    const { more, ...said } = saidOf(finding, { context, nouns, ...calling });
    return { ...said, input: { ...best.lens, ...more } };
  });
};
