const skipped = /^(?:\s+|\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/u;
const options = /^CYPHER\b(?:\s+(?:\d[\d.]*|\w+\s*=\s*\w+))*/iu;

const skip = (text: string): string => text.replace(skipped, "");

/**
 * EXPLAIN or PROFILE where a text begins with it, else null. Only for a clear message:
 * the engine itself refuses a PROFILE within the guard's EXPLAIN, and an EXPLAIN in it does nothing.
 */
export function asksForPlan(text: string): string | null {
  const start = skip(skip(text).replace(options, ""));
  return /^(?:EXPLAIN|PROFILE)\b/iu.exec(start)?.[0].toUpperCase() ?? null;
}
