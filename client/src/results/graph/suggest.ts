import { blanked, spelling as name } from "@chengmai/cypher/text";

const found = (text: string, pattern: string): string[] => [
  ...new Set([...text.matchAll(new RegExp(pattern, "gu"))].map(([, one = ""]) => one)),
];

/** Variables that patterns name, in the order of the text: nodes, relationships and whole paths. */
const variablesOf = (text: string): string[] => {
  const nodes = found(text, `(?<![\\p{L}\\p{N}_\`])\\(\\s*(${name})\\s*(?=[:){]|WHERE\\b)`);
  const relationships = found(text, `-\\s*\\[\\s*(${name})\\s*(?=[:\\]*{]|WHERE\\b)`);
  const paths = found(
    text,
    `(${name})\\s*=\\s*(?:\\(|shortestPath|allShortestPaths|ANY\\b|ALL\\b|SHORTEST\\b)`,
  );
  return [...nodes, ...relationships, ...paths];
};

const mentions = (text: string, variable: string): boolean => {
  const spelt = variable.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}_.$\`:])${spelt}(?![\\p{L}\\p{N}_\`(])`, "u").test(text);
};

/**
 * A query that returns the nodes, relationships and paths from which this one takes its values; null where that
 * cannot be told from the text alone.
 */
export function suggestionOf(text: string): string | null {
  const plain = blanked(text, "string", "comment").replace(/;\s*$/, "");
  if (/\bUNION\b|\bCALL\b\s*[({]/i.test(plain)) return null;
  const at = plain.search(/\bRETURN\b(?![\s\S]*\bRETURN\b)/i);
  if (at < 0) return null;
  const before = plain.slice(0, at);
  const [, returned = ""] =
    /^RETURN\b([\s\S]*?)(?=\bORDER\s+BY\b|\bSKIP\b|\bOFFSET\b|\bLIMIT\b|$)/i.exec(
      plain.slice(at),
    ) ?? [];
  const variables = variablesOf(before);
  const used = variables.filter((variable) => mentions(returned, variable));
  // After a WITH only what is returned is sure to be there still.
  const kept = /\bWITH\b(?!\s*['"])/i.test(before.replaceAll(/\b(?:STARTS|ENDS)\s+WITH\b/gi, ""))
    ? used
    : [...new Set([...used, ...variables])];
  if (kept.length === 0) return null;
  const [limit = ""] = /\bLIMIT\s+(?:\d+|\$\w+)/i.exec(plain.slice(at)) ?? [];
  const words = [`RETURN ${kept.join(", ")}`, limit].filter((part) => part !== "");
  return text.slice(0, at) + words.join(text.includes("\n") ? "\n" : " ");
}
