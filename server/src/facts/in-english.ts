import type { Node } from "@chengmai/cypher";
import { articled } from "@chengmai/cypher/in-sentence";

/** How a node of ours stands within an English sentence: "the Yangtze River Delta", but "Beijing–Tianjin–Hebei". */
export const inEnglish = ({ labels }: Node, name: string): string =>
  labels.some((label) => label === "Cluster" || label === "Area") ? articled(name) : name;
