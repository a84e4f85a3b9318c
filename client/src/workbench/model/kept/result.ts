import type { Problem } from "@chengmai/server/contract/problems";
import type { Value } from "@chengmai/cypher/values";
import { knownSlug, Refusal } from "../../../api/problem.ts";
import type { Result } from "../../../values/result.ts";

/** Rows and letters of JSON that are kept of one result. */
export const mostRows = 1000;
const mostLetters = 2_000_000;

/** A result as it is kept: a refusal is taken apart, for an error cannot be stored whole. */
export interface KeptResult extends Omit<Result, "refusal"> {
  refusal: { slug: Refusal["slug"]; detail: string; problem: Problem | undefined } | null;
}

/** The first rows, as many as fit. */
export function rowsToKeep(rows: readonly Value[][], letters = mostLetters): Value[][] {
  const kept: Value[][] = [];
  let room = letters;
  for (const row of rows.slice(0, mostRows)) {
    room -= JSON.stringify(row).length;
    if (room < 0) break;
    kept.push(row);
  }
  return kept;
}

export function toKept(result: Result): KeptResult {
  const { refusal } = result;
  const rows = rowsToKeep(result.rows);
  return {
    ...result,
    rows,
    count: rows.length,
    lost: result.lost + result.rows.length - rows.length,
    refusal:
      refusal === null
        ? null
        : { slug: refusal.slug, detail: refusal.message, problem: refusal.problem },
  };
}

export const fromKept = (kept: KeptResult): Result => ({
  ...kept,
  refusal:
    kept.refusal === null
      ? null
      : new Refusal(knownSlug(kept.refusal.slug), kept.refusal.detail, kept.refusal.problem),
});
