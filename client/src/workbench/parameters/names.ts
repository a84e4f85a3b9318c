/** What may hide a `$`: comments, strings and quoted names that are no parameter's. */
const silent =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|(?<!\$)`(?:``|[^`])*`/g;
const name = /\$(?:`((?:``|[^`])+)`|([\p{L}\p{N}_]+))/gu;

/** The parameters that a text uses, each once, in the order they first stand. */
export function namesIn(text: string): string[] {
  const bare = text.replaceAll(silent, " ");
  const found = [...bare.matchAll(name)].map(
    ([, quoted, word]) => quoted?.replaceAll("``", "`") ?? word ?? "",
  );
  return [...new Set(found)];
}

const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** A name as Cypher takes it: in back-quotes where it is no plain word. */
export const cypherName = (own: string): string =>
  plain.test(own) ? own : `\`${own.replaceAll("`", "``")}\``;

/** A parameter as it is written in Cypher. */
export const written = (own: string): string => `$${cypherName(own)}`;
