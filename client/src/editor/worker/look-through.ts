import type { CypherLanguageService } from "@neo4j-cypher/language-support";
import { nearest } from "./nearest.ts";
import { unquoted } from "@chengmai/cypher/text";
import type { Asks, Finding, KnownVariable } from "./asks.ts";
import { disguised } from "./disguise.ts";
import type { Known } from "./known.ts";
import { patternVariables } from "./pattern-variables.ts";
import { unknownProperties, type MetProperty } from "./properties.ts";
import { meant } from "./said.ts";

// The library's own types hide the parser.
interface Parser {
  parse(text: string): { statementsParsing: { collectedProperties: MetProperty[] }[] };
}

// A GQL status, as some sentences begin with.
const status = /^[0-9A-Z]{5}: /;

/** Words that a grammar's "expected" names: only those in capitals can be written. */
const keywordsIn = (expected: string): string[] =>
  [...expected.matchAll(/'([A-Z][A-Z ]+)'/g)].map(([, word = ""]) => word);

/** The finding with names that are near; null where the name is there after all. */
function compared(
  found: Finding,
  text: string,
  known: Known,
  variables: readonly KnownVariable[],
): Finding | null {
  const slice = text.slice(found.from, found.to);
  const name = unquoted(slice);
  const among = (names: Iterable<string>, has: boolean, severity = found.severity) =>
    has ? null : { ...found, severity, name, own: null, near: nearest(name, names) };
  const soft = known.sampled ? "info" : found.severity;
  switch (found.kind) {
    case "label":
      return among(known.labels.keys(), known.labels.has(name), soft);
    case "type":
      return among(known.types.keys(), known.types.has(name), soft);
    case "labelOrType":
      return among(
        [...known.labels.keys(), ...known.types.keys()],
        known.labels.has(name) || known.types.has(name),
        soft,
      );
    case "function":
      return { ...found, name: slice, own: null, near: nearest(slice, known.functions) };
    case "procedure":
      return { ...found, name: slice, own: null, near: nearest(slice, known.procedures.keys()) };
    case "variable":
      return {
        ...found,
        name,
        near: nearest(
          name,
          variables.map(({ variable }) => variable).filter((one) => /^[\p{L}\p{N}_]+$/u.test(one)),
        ),
      };
    case "unread":
      return { ...found, name: slice, near: nearest(slice, keywordsIn(found.more)) };
    case "link":
      return { ...found, name: slice, own: null };
    default:
      return found;
  }
}

const overlap = (a: Finding, b: Finding): boolean => a.from <= b.to && b.from <= a.to;

/** Drops what only follows from another finding. */
function causes(findings: readonly Finding[]): Finding[] {
  const of = (...kinds: Finding["kind"][]) => findings.filter(({ kind }) => kinds.includes(kind));
  const calls = of("function", "procedure");
  const names = of("label", "type", "labelOrType");
  const unread = of("unread", "unfinished", "quote");
  return findings.filter((each, index) => {
    if (calls.some((call) => call !== each && overlap(call, each))) return false;
    if (each.kind === "link") return !names.some((name) => overlap(name, each));
    if (each.kind === "unended" || each.kind === "other") return unread.length === 0;
    const first = findings.findIndex(
      (other) => other.from === each.from && other.to === each.to && other.kind === each.kind,
    );
    return first === index;
  });
}

/** Everything wrong with one statement, and its variables. */
export function lookThrough(
  service: CypherLanguageService,
  statement: string,
  known: Known,
): Asks["lookThrough"]["answer"] {
  const text = disguised(statement);
  const { diagnostics, symbolTables } = service.lint(text, {
    ...known.db,
    propertyKeys: undefined,
  });
  const analysed = symbolTables.flat() as KnownVariable[];
  const variables = analysed.length > 0 ? analysed : patternVariables(text);
  const said = diagnostics.flatMap(({ message, offsets, severity }) => {
    const [from, to] = [Math.max(0, offsets.start), Math.min(text.length, offsets.end)];
    const found = meant(
      String(message).replace(status, ""),
      from,
      Math.max(from, to),
      severity === 1 ? "error" : "warning",
    );
    return compared(found, statement, known, variables) ?? [];
  });
  const parsed = (service as unknown as Parser).parse(text).statementsParsing;
  const met = parsed.flatMap(({ collectedProperties }) => collectedProperties);
  const properties =
    known.properties.size === 0 ? [] : unknownProperties(statement, met, variables, known);
  const findings = causes([...said, ...properties]).toSorted((a, b) => a.from - b.from);
  return { findings, variables };
}
