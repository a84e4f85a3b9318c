import { createHash } from "node:crypto";
import { asText, isRefused, type Heard } from "../heard.ts";
import type { Asking } from "../remembered.ts";
import { cellsOf, lookingAt, samplesOf, type Cell } from "./cells.ts";
import type { Construct } from "./construct.ts";
import { ask, type Asked } from "./forms.ts";

const askedOf = (cell: Cell): Asked[] =>
  cell.forms.flatMap((form) =>
    samplesOf(cell).flatMap((samples) => ask(cell.construct, samples, form) ?? []),
  );

const toldOf = (heard: Heard, cell: Cell): string => {
  if (isRefused(heard)) return heard.refused;
  return `${heard.notices.length} ${asText(heard.rows, lookingAt(cell))}`;
};

/** One short text for all that the embedded engine answers to a construct: it is another where any answer is. */
export async function answersOf(
  construct: Construct,
  ours: Asking,
  atOnce: number,
): Promise<string> {
  const all = cellsOf(construct).flatMap((cell) => askedOf(cell).map((asked) => ({ cell, asked })));
  const told: string[] = [];
  const work = async (from: number): Promise<void> => {
    for (let at = from; at < all.length; at += atOnce) {
      const one = all[at];
      if (one) told[at] = toldOf(await ours(one.asked.text, one.asked.params), one.cell);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, at) => work(at)));
  return createHash("sha256").update(told.join("\n")).digest("base64url").slice(0, 12);
}

/** The file of them, a line for each construct. */
export const answersText = (answers: ReadonlyMap<string, string>): string =>
  [...answers]
    .map(([key, digest]) => `${key}\t${digest}\n`)
    .toSorted()
    .join("");

export const readAnswers = (text: string): Map<string, string> =>
  new Map(
    text
      .split("\n")
      .filter(Boolean)
      .map((line) => [line.split("\t")[0] ?? "", line.split("\t")[1] ?? ""]),
  );
