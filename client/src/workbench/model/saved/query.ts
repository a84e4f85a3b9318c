import type { Drafts } from "../../../values/fields/draft.ts";
import type { View } from "../../../values/result.ts";

export interface Column {
  name: string;
  /** In the notation of a query's header: `node`, `string[]?`. */
  type: string;
}

/** A query that the reader has saved. Serializable. */
export interface Saved {
  id: string;
  /** At least one of them says something. */
  title: { zh: string; en: string };
  /** Parts are parted by "/"; empty: no folder. */
  folder: string;
  note: string;
  text: string;
  drafts: Drafts;
  view: View;
  /** As the last run in its tab answered; null while it has not been run. */
  returns: readonly Column[] | null;
  /** When it was last saved, milliseconds since 1970. */
  at: number;
}

/** Its title in a language, or in the other where it has none in this. */
export const titleIn = ({ title }: Pick<Saved, "title">, language: "zh" | "en"): string =>
  title[language] || title.zh || title.en;
