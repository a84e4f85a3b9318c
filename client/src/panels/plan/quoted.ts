/** A name as Cypher takes it: in back-quotes where it is not a plain word. */
export const quoted = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `\`${name.replaceAll("`", "``")}\``;

/** The name that a plan or a query spells with or without back-quotes. */
export const unquoted = (spelt: string): string =>
  spelt.startsWith("`") ? spelt.slice(1, -1).replaceAll("``", "`") : spelt;

/** A name as it is spelt in plans and queries, for use in other expressions. */
export const spelling = "(?:`(?:[^`]|``)+`|[\\p{L}_][\\p{L}\\p{N}_]*)";
