import type { CypherLanguageService } from "@neo4j-cypher/language-support";
import type { Signature } from "./asks.ts";
import { disguised } from "./disguise.ts";
import type { Known } from "./known.ts";

/** The call the caret stands in, and which of its arguments; null outside of any. */
export function signature(
  service: CypherLanguageService,
  statement: string,
  caret: number,
  { db }: Known,
): Signature | null {
  const text = disguised(statement);
  const help = service.getSignatureHelp(text, db, { caretPosition: caret });
  const [found] = help.signatures;
  if (found === undefined) return null;
  const [, name = found.label] = /^([^(]+)\(/.exec(found.label) ?? [];
  const parameters = (found.parameters ?? []).map(({ label, documentation }) => ({
    text: String(label),
    // The server may know no more than the type, which stands there already.
    about: typeof documentation === "string" && documentation !== label ? documentation : "",
  }));
  const returns =
    db.functions?.["CYPHER 5"]?.[name]?.returnDescription ??
    db.procedures?.["CYPHER 5"]?.[name]?.returnDescription
      .map((each) => `${each.name} :: ${each.type}`)
      .join(", ") ??
    "";
  const about = typeof found.documentation === "string" ? found.documentation : "";
  const last = Math.max(0, parameters.length - 1);
  return { name, parameters, returns, about, active: Math.min(help.activeParameter ?? 0, last) };
}
