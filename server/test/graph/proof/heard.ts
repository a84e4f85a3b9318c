import type { Graph, Notice, Params } from "../../../src/graph/graph.ts";
import { GraphError, type GraphErrorSlug } from "../../../src/graph/graph-error.ts";
import { told, unordered, type Told } from "./told.ts";

/** What an engine made of a query. */
export type Heard =
  | { columns: string[]; rows: Told[][]; notices: Notice[] }
  | { refused: GraphErrorSlug | "broken"; why: string };

export const isRefused = (heard: Heard): heard is Extract<Heard, { refused: unknown }> =>
  "refused" in heard;

/** Runs a query; a refusal is an answer too, and an error that is none of the port's is "broken". */
export async function hear(graph: Graph, text: string, params: Params = {}): Promise<Heard> {
  try {
    const { columns, rows, summary } = await graph.read(text, params);
    return { columns, rows: rows.map((row) => row.map(told)), notices: summary.notices };
  } catch (error) {
    if (error instanceof GraphError) return { refused: error.slug, why: error.message };
    return { refused: "broken", why: error instanceof Error ? error.message : String(error) };
  }
}

export interface Looking {
  /** The order of rows is said by the query. */
  rows: boolean;
  /** The order of lists is said by the query. */
  lists: boolean;
}

/** Rows as one text: two answers are equal when these are. */
export function asText(rows: readonly Told[][], { rows: ordered, lists }: Looking): string {
  const texts = rows.map((row) => JSON.stringify(lists ? row : row.map(unordered)));
  return (ordered ? texts : texts.toSorted()).join("\n");
}

/** What the embedded engine's answer is worth beside the one that is right. */
export type Worth =
  /** The same, without a word. */
  | "equal"
  /** The same, with a notice. */
  | "equal, noticed"
  /** Another answer, with a notice. */
  | "other, noticed"
  /** "engine-cannot", and words on what it lacks. */
  | "refused"
  /** Refused as though the user were to blame, or with a broken engine. */
  | "blamed"
  /** Another answer without a word. */
  | "silent";

/** Judges our answer by the one that is right. */
export function worth(right: Told[][], heard: Heard, looking: Looking): Worth {
  if (isRefused(heard)) return heard.refused === "engine-cannot" ? "refused" : "blamed";
  const equal = asText(right, looking) === asText(heard.rows, looking);
  if (heard.notices.length > 0) return equal ? "equal, noticed" : "other, noticed";
  return equal ? "equal" : "silent";
}

/** Right or said: everything but a silent other answer and a refusal that blames. */
export const isSaid = (each: Worth): boolean => each !== "silent" && each !== "blamed";
