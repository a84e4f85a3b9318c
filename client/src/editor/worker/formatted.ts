import { formatQuery, type CypherLanguageService } from "@neo4j-cypher/language-support";
import { statementsOf } from "@chengmai/cypher/text";
import type { Asks } from "./asks.ts";
import { disguised, undisguised } from "./disguise.ts";

// The library's own types hide the parser.
interface Parser {
  parse(text: string): { statementsParsing: { parser: { numberOfSyntaxErrors: number } }[] };
}

/** The text in the usual layout, and where its caret is then; null where it does not parse. */
export function formatted(
  service: CypherLanguageService,
  original: string,
  caret: number,
): Asks["format"]["answer"] {
  const text = disguised(original);
  const parser = service as unknown as Parser;
  // A comment that stands alone is no statement to the parser, but it may stay.
  const wrong = statementsOf(text).some(
    (statement) =>
      // To the library a command is sound, but it would break it apart.
      statement.text.startsWith(":") ||
      parser
        .parse(statement.text)
        .statementsParsing.some((each) => each.parser.numberOfSyntaxErrors > 0),
  );
  if (wrong) return null;
  const { formattedQuery, newCursorPos } = formatQuery(text, { cursorPosition: caret });
  return { text: undisguised(formattedQuery, original), caret: newCursorPos ?? caret };
}
