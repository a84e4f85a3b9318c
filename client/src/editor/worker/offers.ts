import type { CompletionItem, CypherLanguageService } from "@neo4j-cypher/language-support";
import { written } from "@chengmai/cypher/text";
import type { Asks, Offer, OfferKind } from "./asks.ts";
import { disguised } from "./disguise.ts";
import type { Known } from "./known.ts";
import { patternVariables } from "./pattern-variables.ts";
import { labelsOf } from "./properties.ts";

// Kinds of the language server protocol, as the library uses them.
const kinds: Readonly<Record<number, OfferKind>> = {
  2: "procedure",
  3: "function",
  6: "variable",
  10: "property",
  12: "database",
  13: "keyword",
  14: "keyword",
  15: "template",
  23: "keyword",
  25: "label",
};

/** Whether the caret stands in a relationship: its names are types. */
const inRelationship = (before: string): boolean =>
  before.lastIndexOf("[") > Math.max(before.lastIndexOf("]"), before.lastIndexOf("("));

const plainTemplate = /^[-<>[\]():\p{L}\p{N}_]+$/u;

interface Place {
  type: boolean;
  likely: ReadonlyMap<string, string>;
}

function offerOf(item: CompletionItem, known: Known, place: Place): Offer | null {
  const bare = { insert: null, count: null, detail: null, about: null, likely: false };
  const kind = kinds[item.kind ?? 0] ?? "keyword";
  const name = known.real.get(item.label) ?? item.label;
  const insert = written(name) === name ? null : written(name);
  if (item.detail === "(namespace)")
    return { ...bare, kind: "namespace", name, insert: `${name}.` };
  switch (kind) {
    case "label": {
      const own = place.type ? known.types : known.labels;
      const [count] = [own.get(name) ?? known.labels.get(name) ?? known.types.get(name) ?? null];
      return { ...bare, kind: place.type ? "type" : "label", name, insert, count };
    }
    case "property": {
      const type = place.likely.get(name);
      return { ...bare, kind, name, insert, detail: type ?? null, likely: type !== undefined };
    }
    case "variable":
      if (!item.label.startsWith("$")) return { ...bare, kind, name };
      return { ...bare, kind: "parameter", name, insert: item.insertText ?? null };
    case "template":
      if (!plainTemplate.test(item.label)) return null;
      return { ...bare, kind, name, insert: item.insertText ?? null };
    case "function":
    case "procedure": {
      const about = typeof item.documentation === "string" ? item.documentation : null;
      return { ...bare, kind, name, detail: item.signature ?? null, about };
    }
    default:
      return { ...bare, kind, name, insert: item.insertText ?? null };
  }
}

/** Properties of what stands before the dot or around the brace, with their types. */
function likelyProperties(
  before: string,
  variables: Asks["complete"]["input"]["variables"],
  known: Known,
): ReadonlyMap<string, string> {
  const variable =
    /([\p{L}\p{N}_]+)\s*\.\s*$/u.exec(before)?.[1] ??
    /[([]\s*([\p{L}\p{N}_]+)[^()[\]{}]*\{[^{}]*$/u.exec(before)?.[1];
  const found = variables.filter((each) => each.variable === variable);
  const inPattern = /[([][^()[\]{}]*?:\s*([^()[\]{}]+?)\s*\{[^{}]*$/u.exec(before)?.[1];
  const labels = [
    ...found.flatMap((each) => labelsOf(each, known)),
    ...(inPattern?.split(/[|&:\s]+/) ?? []),
  ];
  const own = labels.flatMap((label) => known.propertiesOf.get(label) ?? []);
  return new Map(own.map(({ name, type }) => [name, type]));
}

/** What may stand behind `before`, likely things first. */
export function offers(
  service: CypherLanguageService,
  { before, params, variables: given }: Asks["complete"]["input"],
  known: Known,
): Offer[] {
  const text = disguised(before);
  const variables = given.length > 0 ? given : patternVariables(text);
  service.setSymbolsInfo({ query: text, symbolTables: [variables] });
  const items = service.autocomplete(text, { ...known.db, parameters: params }, { manual: true });
  const place = {
    type: inRelationship(before),
    likely: likelyProperties(before, variables, known),
  };
  const opening = /[([]\s*$/.test(before);
  return items
    .flatMap((item) => offerOf(item, known, place) ?? [])
    .filter(({ kind }) => !(opening && kind === "keyword"))
    .toSorted((a, b) => Number(b.likely) - Number(a.likely) || (b.count ?? 0) - (a.count ?? 0));
}
