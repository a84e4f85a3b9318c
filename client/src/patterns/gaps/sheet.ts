import { harmless } from "@chengmai/cypher/cells";
import type { Output } from "@chengmai/server/contract";
import type { Language } from "../../i18n/language.ts";
import type { Say } from "../../i18n/say.ts";
import { speltName } from "../../values/name.ts";
import { at, keyOf } from "../model/lens.ts";
import { judgementOf, type Judgement } from "../model/steps.ts";
import { inWorld } from "../model/world.ts";
import { listed } from "../parts/names.tsx";

export type Gaps = Output<"gaps">;

const heads = ["row", "column", "because", "weight", "claims", "judged", "note"] as const;

/** The gaps of one row as a table, with what the reader has judged of each. */
export function sheetOf(
  { rows, columns, of, gaps, world }: Gaps,
  judged: Readonly<Record<string, Judgement>>,
  say: Say,
  language: Language,
): string[][] {
  const own = rows[of];
  if (own === undefined) return [];
  const lines = gaps.flatMap(({ column, because, score, claims }) => {
    const other = columns[column];
    if (other === undefined) return [];
    const found = judgementOf(judged, keyOf(own), keyOf(other));
    return [
      [
        speltName(own, language),
        speltName(other, language),
        listed(at(rows, because), language),
        score.toFixed(3),
        claims.join(" "),
        say(found === null ? inWorld("gaps.unsaid", world) : `gaps.judge.${found.verdict}`),
        found?.note ?? "",
      ].map(harmless),
    ];
  });
  const headed = (head: (typeof heads)[number]) =>
    head === "because" ? inWorld("gaps.sheet.because", world) : (`gaps.sheet.${head}` as const);
  return [heads.map((head) => say(headed(head))), ...lines];
}
