/** Labels and relationship types that a text names, as far as a look at it tells. */
export interface Named {
  labels: readonly string[];
  types: readonly string[];
}

const word = /:\s*(?:`((?:``|[^`])+)`|([\p{L}_][\p{L}\p{N}_]*))/gu;
const pattern = /(\([^()[\]]*\))|(\[[^[\]()]*\])/gu;
const aside = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\{[^{}]*\}/g;

const wordsIn = (text: string): string[] =>
  [...text.replaceAll(/[|&]:?/g, ":").matchAll(word)].map(
    ([, quoted, plain = ""]) => quoted?.replaceAll("``", "`") ?? plain,
  );

/** Names in node patterns and in relationship patterns; strings, comments and maps are passed over. */
export function namesIn(text: string): Named {
  const bare = text.replaceAll(aside, (found) => (/^[{/]/.test(found) ? " " : "''"));
  const found = [...bare.matchAll(pattern)];
  return {
    labels: found.flatMap(([, node]) => (node === undefined ? [] : wordsIn(node))),
    types: found.flatMap(([, , tie]) => (tie === undefined ? [] : wordsIn(tie))),
  };
}
