import type { Value } from "@chengmai/cypher/values";
import { written } from "@chengmai/cypher/text";
import { conditionOf, operatorsFor } from "../../../values/fields/condition.ts";
import { naming, type Schema } from "./pick.ts";
import { placesOf, type Place, type Said, type Why } from "./phrase-places.ts";
import { piecesOf } from "./phrase-words.ts";

/** What a phrase asks, as it can be run: one pattern, read from the words of the schema. */
interface Phrase {
  text: string;
  params: Record<string, Value>;
}

const most = 100;
/** What a type does join that is told of. */
const mostJoins = 3;

const cypherOps: Readonly<Record<string, string>> = {
  contains: "CONTAINS",
  starts: "STARTS WITH",
};

const labelIn = ({ labels }: Schema, name: string | null) =>
  labels.find(({ label }) => label === name);

const kindOf = (schema: Schema, label: string | null, property: string): string =>
  labelIn(schema, label)?.properties.find(({ name }) => name === property)?.types[0] ?? "String";

/** Which way relationships run between two places, as the schema has them; null where it has none. */
function wayBetween({ links }: Schema, a: Place, b: Place): "out" | "in" | "both" | null {
  const fits = (from: Place, to: Place) =>
    links.some(
      (link) =>
        (b.by === null || link.type === b.by) &&
        (from.label === null || link.from === from.label) &&
        (to.label === null || link.to === to.label),
    );
  const [out, back] = [fits(a, b), fits(b, a)];
  if (b.by === null) return out || back ? "both" : null;
  return out ? "out" : back ? "in" : null;
}

/** Why two places are not joined: by what they could be, or what the type joins instead. */
function apart({ links }: Schema, a: Place, b: Place): Why {
  const joins = links
    .filter(({ type }) => type === b.by)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, mostJoins)
    .map(({ from, to }) => [from, to] as const);
  return { why: "apart", a: a.label, b: b.label, type: b.by, joins };
}

/** What is said of a place as a condition with its value; else why it is none. */
function condition(
  schema: Schema,
  label: string | null,
  { property, op, text }: Said,
): { property: string; op: string; value: Value } | Why {
  const of = property ?? naming(labelIn(schema, label));
  if (of === null) return { why: "unnamed", label: label ?? "", word: text };
  const kind = kindOf(schema, label, of);
  const wrong: Why = { why: "value", property: of, word: text };
  if (property === null && op !== null && op !== "named" && op !== "contains") return wrong;
  const fitting = operatorsFor(kind);
  const wished = op === null || op === "named" ? "contains" : op;
  // A number cannot contain; where nothing was said it is meant to be that number.
  const own = fitting.find((each) => each === wished) ?? (op === null ? fitting[0] : undefined);
  if (own === undefined || own === "exists") return wrong;
  const value = conditionOf({ property: of, op: own, text }, kind)?.value ?? null;
  return value === null ? wrong : { property: written(of), op: cypherOps[own] ?? own, value };
}

const variables = ["a", "b", "c", "d", "e"];

/** A typed text as one question in the words of a schema, or why it is none; null where it has no word of it. */
export function phraseOf(
  typed: string,
  schema: Schema,
): { phrase: Phrase; why: null } | { phrase: null; why: Why } | null {
  const pieces = piecesOf(typed, schema);
  if (!pieces.some(({ is }) => is === "label" || is === "type")) return null;
  const places = placesOf(pieces, schema);
  if ("why" in places) return { phrase: null, why: places };
  const params: Record<string, Value> = {};
  const where: string[] = [];
  let pattern = "";
  const returned: string[] = [];
  for (const [at, place] of places.entries()) {
    const own = variables[at] ?? "";
    const before = places[at - 1];
    if (before !== undefined) {
      const way = wayBetween(schema, before, place);
      if (way === null) return { phrase: null, why: apart(schema, before, place) };
      const tie = `r${String(at)}`;
      const named = place.by === null ? tie : `${tie}:${written(place.by)}`;
      pattern += `${way === "in" ? "<" : ""}-[${named}]-${way === "out" ? ">" : ""}`;
      returned.push(tie);
    }
    pattern += place.label === null ? `(${own})` : `(${own}:${written(place.label)})`;
    returned.push(own);
    for (const each of place.said) {
      const said = condition(schema, place.label, each);
      if ("why" in said) return { phrase: null, why: said };
      const param = `${own}${String(where.length + 1)}`;
      params[param] = said.value;
      const side = (text: string) => (typeof said.value === "string" ? `toLower(${text})` : text);
      where.push(`${side(`${own}.${said.property}`)} ${said.op} ${side(`$${param}`)}`);
    }
  }
  const lines = [
    `MATCH ${pattern}`,
    ...(where.length === 0 ? [] : [`WHERE ${where.join(" AND ")}`]),
    `RETURN ${returned.join(", ")}`,
    `LIMIT ${String(most)}`,
  ];
  return { phrase: { text: lines.join("\n"), params }, why: null };
}
