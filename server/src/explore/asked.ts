import type { Params, ReadOptions } from "../graph/graph.ts";
import type { Text } from "../graph/texts/draft.ts";

/** What was asked of the database, so that a reader can ask it again by hand. */
export interface Asked {
  text: string;
  params: Params;
  /** Null: the server's default. */
  database: string | null;
}

/** A text as the answer tells of it. */
export const askedBy = ({ text, params }: Text, { database }: ReadOptions): Asked => ({
  text,
  params,
  database: database ?? null,
});
