/**
 * A label, type or property as Cypher reads it literally; names cannot be parameters.
 * Neo4j resolves \u0060 before it looks for back-quotes, so a backslash must not stand for itself.
 */
export const quoted = (name: string): string =>
  `\`${name.replaceAll("\\", "\\u005C").replaceAll("`", "``")}\``;
