import type { Value } from "@chengmai/cypher/values";
import { written } from "@chengmai/cypher/text";
import { conditionOf, operatorsFor, type Typed } from "../../../values/fields/condition.ts";
import { naming, type Schema } from "./pick.ts";
import { piecesOf, type Piece } from "./phrase-words.ts";

/** What a phrase asks, as it can be run: one pattern, read from the words of the schema. */
interface Phrase {
  text: string;
  params: Record<string, Value>;
}

interface Place {
  label: string | null;
  where: Typed[];
  /** The type by which it is joined to the place before it; null: by any. */
  by: string | null;
}

/** More nodes than this are no phrase. */
const mostPlaces = 5;
const most = 100;

const cypherOps: Readonly<Record<string, string>> = {
  contains: "CONTAINS",
  starts: "STARTS WITH",
};

const labelIn = ({ labels }: Schema, name: string | null) =>
  labels.find(({ label }) => label === name);

const kindOf = (schema: Schema, label: string | null, property: string): string | null =>
  labelIn(schema, label)?.properties.find(({ name }) => name === property)?.types[0] ?? null;

/** The places of a phrase with what is said of each; null where it cannot be read so. */
function placesOf(pieces: readonly Piece[], schema: Schema): Place[] | null {
  const places: Place[] = [];
  let type: string | null = null;
  let property: string | null = null;
  let op: string | null = null;
  const begin = (label: string | null): Place => {
    const place: Place = { label, where: [], by: type };
    places.push(place);
    type = null;
    return place;
  };
  for (const piece of pieces) {
    const last = places.at(-1);
    if (piece.is === "label") {
      if (property !== null || op !== null) return null;
      begin(piece.name);
    } else if (piece.is === "type") {
      if (type !== null || property !== null || op !== null) return null;
      // What comes first is said by the type itself: any node from which it leads.
      if (last === undefined) begin(null);
      type = piece.name;
    } else if (piece.is === "property") {
      if (last === undefined || type !== null || property !== null || op !== null) return null;
      property = piece.name;
    } else if (piece.is === "op") {
      if (last === undefined || type !== null || op !== null) return null;
      op = piece.op;
    } else {
      const place = type === null ? last : begin(null);
      if (place === undefined) return null;
      const of: string | null = property ?? naming(labelIn(schema, place.label));
      if (of === null || (property === null && op !== null && op !== "named" && op !== "contains"))
        return null;
      const fitting = operatorsFor(kindOf(schema, place.label, of) ?? "String");
      const wished = op === null || op === "named" ? "contains" : op;
      const sure = fitting.find((each) => each === wished);
      // A number cannot contain; where nothing was said it is meant to be that number.
      const own = sure ?? (op === null ? fitting[0] : undefined);
      if (own === undefined || own === "exists") return null;
      place.where.push({ property: of, op: own, text: piece.text });
      [property, op] = [null, null];
    }
  }
  if (property !== null || op !== null) return null;
  if (type !== null) begin(null);
  return places.length > mostPlaces ? null : places;
}

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

const variables = ["a", "b", "c", "d", "e"];

/** A typed text as one question in the words of a schema; null where it is none, such as a name alone. */
export function phraseOf(typed: string, schema: Schema): Phrase | null {
  const pieces = piecesOf(typed, schema);
  if (!pieces.some(({ is }) => is === "label" || is === "type")) return null;
  const places = placesOf(pieces, schema);
  if (places === null || places.length === 0) return null;
  const params: Record<string, Value> = {};
  const where: string[] = [];
  let pattern = "";
  const returned: string[] = [];
  for (const [at, place] of places.entries()) {
    const own = variables[at] ?? "";
    const before = places[at - 1];
    if (before !== undefined) {
      const way = wayBetween(schema, before, place);
      if (way === null) return null;
      const tie = `r${String(at)}`;
      const named = place.by === null ? tie : `${tie}:${written(place.by)}`;
      pattern += `${way === "in" ? "<" : ""}-[${named}]-${way === "out" ? ">" : ""}`;
      returned.push(tie);
    }
    pattern += place.label === null ? `(${own})` : `(${own}:${written(place.label)})`;
    returned.push(own);
    for (const each of place.where) {
      const kind = kindOf(schema, place.label, each.property) ?? "String";
      const condition = conditionOf(each, kind);
      if (condition === null) return null;
      const param = `${own}${String(where.length + 1)}`;
      const value = condition.value ?? null;
      const asText = typeof value === "string";
      params[param] = value;
      const side = (text: string) => (asText ? `toLower(${text})` : text);
      where.push(
        `${side(`${own}.${written(each.property)}`)} ${cypherOps[each.op] ?? each.op} ${side(`$${param}`)}`,
      );
    }
  }
  const lines = [
    `MATCH ${pattern}`,
    ...(where.length === 0 ? [] : [`WHERE ${where.join(" AND ")}`]),
    `RETURN ${returned.join(", ")}`,
    `LIMIT ${String(most)}`,
  ];
  return { text: lines.join("\n"), params };
}
