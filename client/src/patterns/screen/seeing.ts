import type { Language } from "../../i18n/language.ts";
import { typeWord } from "../../i18n/vocabulary.ts";
import { lensKey, type Lens, type Offered } from "../model/lens.ts";
import type { OwnLens } from "../model/own-lens.ts";
import { calledOf } from "../parts/called.ts";

/** What can be looked through: what is offered, and the reader's own by their ids. */
export interface Lenses {
  offered: readonly Offered[];
  kept: Readonly<Record<string, OwnLens>>;
}

/** The one that is looked through; without an id, it came with an address and is kept nowhere. */
export type Seeing = { offered: Offered } | { id: string | null; own: OwnLens };

/** What an offered lens is called: a ready question as its header says, two labels by the page's words for them. */
export const titleOf = ({ lens, title }: Offered, language: Language): string => {
  const { query, via, path } = lens;
  if (query !== undefined) return title[language];
  const ways = (via ?? path?.map(({ type }) => type) ?? []).map((type) => typeWord(type, language));
  const way = ways.join(" · ");
  return `${calledOf(lens, language)}${language === "zh" ? `（${way}）` : ` (${way})`}`;
};

/** The lens that is looked through: the reader's own, one that is offered, or what an address says; the best where none was chosen. */
export function seeing(
  { offered, kept }: Lenses,
  chosen: Lens | null,
  language: Language,
): Seeing | null {
  const key = chosen === null ? null : lensKey(chosen);
  const mine = Object.entries(kept).find(([, { lens }]) => lensKey(lens) === key);
  if (mine !== undefined) return { id: mine[0], own: mine[1] };
  const found = offered.find(({ lens }) => lensKey(lens) === key);
  if (found !== undefined) return { offered: found };
  if (chosen !== null) return { id: null, own: { name: calledOf(chosen, language), lens: chosen } };
  const [best] = offered;
  if (best !== undefined) return { offered: best };
  const [any] = Object.entries(kept);
  return any === undefined ? null : { id: any[0], own: any[1] };
}

export const lensSeen = (seen: Seeing): Lens =>
  "offered" in seen ? seen.offered.lens : seen.own.lens;
