import type { Bilingual, Node } from "@chengmai/cypher";
import { nameOf } from "./nouns.ts";

/** Names that one sentence has at most. */
const mostNamed = 6;

/** Nodes by their names, the first few of many. */
export const listed = (nodes: readonly Node[]): Bilingual => {
  const named = nodes.slice(0, mostNamed).map(nameOf);
  const more = nodes.length - named.length;
  const en = named.map((name) => name.en);
  const last = en.at(-1) ?? "";
  const whole = en.length < 2 ? last : `${en.slice(0, -1).join(", ")} and ${last}`;
  return {
    zh: `${named.map((name) => `“${name.zh}”`).join("、")}${more > 0 ? `等${nodes.length}个` : ""}`,
    en: more > 0 ? `${en.join(", ")} and ${more} more` : whole,
  };
};
