import { labelWords, typeWords } from "@chengmai/data/words";
import type { Bilingual } from "@chengmai/cypher";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import { holdsBuiltIn } from "./built-in.ts";

/** What labels and types of a graph are called; nothing where the name is that of another database. */
export interface OwnWords {
  label: (label: string) => Bilingual | undefined;
  type: (type: string) => Bilingual | undefined;
}

const wordIn =
  (words: typeof labelWords) =>
  (name: string): Bilingual | undefined => {
    const [zh, en] = (Object.hasOwn(words, name) && words[name]) || [];
    return zh === undefined || en === undefined ? undefined : { zh, en };
  };

/** The words that the facts have, where this database holds them: the same names mean other things elsewhere. */
export const ownWordsOf = async (graph: Graph, options: ReadOptions): Promise<OwnWords> =>
  (await holdsBuiltIn(graph, options))
    ? { label: wordIn(labelWords), type: wordIn(typeWords) }
    : { label: () => undefined, type: () => undefined };
