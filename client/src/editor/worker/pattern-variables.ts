import { spelling as name, unquoted } from "@chengmai/cypher/text";
import type { KnownVariable, LabelTree } from "./asks.ts";

const element = new RegExp(
  `(?:(?<![\\p{L}\\p{N}_\`])\\(|-\\s*\\[)\\s*(${name})\\s*(?::\\s*(${name}(?:\\s*[|&:]+\\s*${name})*))?`,
  "gu",
);

/**
 * Variables by the patterns as they are written: what is known of a statement that the semantic
 * analysis gave up on, as it does at the first error. Names that stand for something else too are left out.
 */
export function patternVariables(text: string): KnownVariable[] {
  const found = new Map<string, KnownVariable>();
  for (const { index, 0: whole, 1: variable = "", 2: labels } of text.matchAll(element)) {
    const known = found.get(variable);
    const names = labels?.split(/\s*[|&:]+\s*/).map((value) => ({ value: unquoted(value) })) ?? [];
    // The shape that the library's own analysis gives.
    const children: LabelTree[] = names.length > 1 ? [{ condition: "or", children: names }] : names;
    if (known !== undefined) {
      if (names.length > 0) known.labels = { condition: "and", children };
      continue;
    }
    const word = variable.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
    const edge = "[\\p{L}\\p{N}_`]";
    if (new RegExp(`\\bAS\\s+${word}(?!${edge})|\\b${word}\\s+IN\\b`, "iu").test(text)) continue;
    const uses = text.matchAll(new RegExp(`(?<![.:]\\s*|${edge})${word}(?!${edge})`, "gu"));
    found.set(variable, {
      variable,
      definitionPosition: index + whole.indexOf(variable),
      types: [whole.startsWith("(") ? "Node" : "Relationship"],
      references: [...uses].map((use) => use.index),
      labels: { condition: "and", children },
    });
  }
  return [...found.values()];
}
