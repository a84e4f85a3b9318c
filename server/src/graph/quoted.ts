/** A label, type or property as Cypher reads it literally; names cannot be parameters. */
export const quoted = (name: string): string => `\`${name.replaceAll("`", "``")}\``;
