import type { Node, Value } from "@chengmai/cypher";
import { forms } from "./forms.ts";
import { match, type How } from "./match.ts";

export interface Hit {
  node: Node;
  score: number;
  matched: { property: string; text: string; how: How };
}

// Written by seeding from the names themselves: what they would find is found by the name.
const derived = new Set(["pinyin", "initials", "traditional", "chengmai"]);
const nameLike = /^(name|title|label|名|姓名|标题)|name$/i;
const aliasLike = /^(alias|synonym|altname|othername)/i;

const weightOf = (property: string): number => {
  if (nameLike.test(property)) return 1;
  return aliasLike.test(property) ? 0.95 : 0.5;
};

const textsIn = (value: Value): string[] => {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
};

const better = (a: Hit, b: Hit): number =>
  b.score - a.score ||
  a.matched.text.length - b.matched.text.length ||
  compare(a.matched.text, b.matched.text) ||
  compare(a.node.key ?? a.node.id, b.node.key ?? b.node.id);

// By code point: a locale's order would differ from machine to machine.
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const bestOf = (words: string, node: Node): Hit | null => {
  const query = forms(words);
  let best: Hit | null = null;
  for (const [property, value] of Object.entries(node.properties)) {
    if (derived.has(property)) continue;
    const weight = weightOf(property);
    for (const text of textsIn(value)) {
      const found = match(query, forms(text), weight >= 0.9);
      if (found === null) continue;
      const { how, score } = found;
      const hit: Hit = { node, score: score * weight, matched: { property, text, how } };
      if (best === null || better(hit, best) < 0) best = hit;
    }
  }
  return best;
};

/** Nodes that answer the words, best first, the same for whatever engine found them. */
export const rank = (words: string, nodes: readonly Node[], limit: number): Hit[] => {
  const hits = nodes.flatMap((node) => bestOf(words, node) ?? []);
  // A slip is only supposed where nothing is called what was typed: else 苏州 would bring 杭州.
  const sure = hits.some(({ score }) => score >= 30);
  return hits
    .filter(({ matched }) => !sure || matched.how !== "near")
    .toSorted(better)
    .slice(0, limit);
};
