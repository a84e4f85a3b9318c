import { formatQuery, type CypherLanguageService } from "@neo4j-cypher/language-support";
import type { Asks } from "./asks.ts";
import { disguised, undisguised } from "./disguise.ts";

// The library's own types hide the parser.
interface Parser {
  parse(text: string): { statementsParsing: { syntaxErrors: unknown[] }[] };
}

/** The text in the usual layout, and where its caret is then; null where it does not parse. */
export function formatted(
  service: CypherLanguageService,
  original: string,
  caret: number,
): Asks["format"]["answer"] {
  const text = disguised(original);
  const { statementsParsing } = (service as unknown as Parser).parse(text);
  if (statementsParsing.some(({ syntaxErrors }) => syntaxErrors.length > 0)) return null;
  const { formattedQuery, newCursorPos } = formatQuery(text, { cursorPosition: caret });
  return { text: undisguised(formattedQuery, original), caret: newCursorPos ?? caret };
}
