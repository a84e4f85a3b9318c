import type { NamedQuery } from "./named-query.ts";
import { needsOf } from "./needs.ts";

/** The text of `needs.gen.ts`: what every shown query needs, so that no text is read when the list is asked for. */
export const needsTable = (queries: readonly NamedQuery[]): string => {
  const lines = queries
    .filter(({ view }) => view !== "none")
    .map(({ name, text }) => `  "${name}": ${JSON.stringify(needsOf(text))},`);
  return `// Written by \`npm run generate -w cypher\` from the patterns of the queries; do not edit.
export const writtenNeeds: Readonly<Record<string, { labels: string[][]; types: string[][] }>> = {
${lines.join("\n")}
};
`;
};
