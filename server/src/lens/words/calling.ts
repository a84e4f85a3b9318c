import { type Naming, calledBy } from "@chengmai/cypher/called";
import { namingOf } from "@chengmai/cypher/naming";
import type { Bilingual, Node } from "@chengmai/cypher";
import { knownSchema } from "../../explore/known-schema.ts";
import { holdsBuiltIn } from "../../facts/built-in.ts";
import { inEnglish } from "../../facts/in-english.ts";
import type { Graph, ReadOptions } from "../../graph/graph.ts";

/** What nodes are called in a sentence: as the page calls them. */
export interface Calling {
  name: (node: Node) => Bilingual;
  /** Several by their names, the first few of many. */
  listed: (nodes: readonly Node[]) => Bilingual;
}

/** Names that one sentence has at most. */
const mostNamed = 6;

const callingBy = (by: Naming, stands: (node: Node, name: string) => string): Calling => {
  const name = (node: Node): Bilingual => ({
    zh: calledBy(node, "zh", by),
    en: stands(node, calledBy(node, "en", by)),
  });
  const listed = (nodes: readonly Node[]): Bilingual => {
    const named = nodes.slice(0, mostNamed).map(name);
    const more = nodes.length - named.length;
    const en = named.map((each) => each.en);
    const last = en.at(-1) ?? "";
    const whole = en.length < 2 ? last : `${en.slice(0, -1).join(", ")} and ${last}`;
    return {
      zh: `${named.map((each) => `“${each.zh}”`).join("、")}${more > 0 ? `等${nodes.length}个` : ""}`,
      en: more > 0 ? `${en.join(", ")} and ${more} more` : whole,
    };
  };
  return { name, listed };
};

/** What nodes are called: ours by their names, others by the property that their label is best told by. */
export const callingOf = async (graph: Graph, options: ReadOptions): Promise<Calling> => {
  if (await holdsBuiltIn(graph, options)) return callingBy(new Map(), inEnglish);
  const { labels } = await knownSchema(graph, options);
  return callingBy(namingOf(labels), (_node, name) => name);
};
