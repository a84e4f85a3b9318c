import type { Node } from "@chengmai/cypher";
import { articled } from "@chengmai/cypher/in-sentence";
import { hasArticles } from "@chengmai/data/words";

/** How a node of ours stands within an English sentence: "the Yangtze River Delta", but "Beijing–Tianjin–Hebei". */
export const inEnglish = ({ labels }: Node, name: string): string =>
  labels.some(hasArticles) ? articled(name) : name;
