/** A label, type or property name as it stands safely in a query. */
export const quoted = (name: string): string => `\`${name.replaceAll("`", "``")}\``;
