import { blanked, spelling, unquoted } from "@chengmai/cypher/text";

/** Labels and relationship types that a text names, as far as a look at it tells. */
interface Named {
  labels: readonly string[];
  types: readonly string[];
}

const word = new RegExp(`:\\s*(${spelling})`, "gu");
const pattern = /(\([^()[\]]*\))|(\[[^[\]()]*\])/gu;
const map = /\{[^{}]*\}/g;

const wordsIn = (text: string): string[] =>
  [...text.replaceAll(/[|&]:?/g, ":").matchAll(word)].map(([, spelt = ""]) => unquoted(spelt));

/** Names in node patterns and in relationship patterns; strings, comments and maps are passed over. */
export function namesIn(text: string): Named {
  const bare = blanked(text, "string", "comment").replaceAll(map, " ");
  const found = [...bare.matchAll(pattern)];
  return {
    labels: found.flatMap(([, node]) => (node === undefined ? [] : wordsIn(node))),
    types: found.flatMap(([, , tie]) => (tie === undefined ? [] : wordsIn(tie))),
  };
}
