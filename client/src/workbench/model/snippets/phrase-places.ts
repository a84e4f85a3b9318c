import type { Typed } from "../../../values/fields/condition.ts";
import type { Schema } from "./pick.ts";
import type { Piece } from "./phrase-words.ts";

/** What is said of a place: of its name where no property is given. */
export interface Said {
  property: string | null;
  op: Typed["op"] | "named" | null;
  text: string;
}

export interface Place {
  label: string | null;
  said: Said[];
  /** The type by which it is joined to the place before it; null: by any. */
  by: string | null;
}

/** Why a phrase of which something was understood cannot be asked. */
export type Why =
  /** No label says what it is. */
  | { why: "word"; word: string }
  /** Nodes of the label have nothing that they could be called by. */
  | { why: "unnamed"; label: string; word: string }
  | { why: "value"; property: string; word: string }
  /** A property or comparison with no value. */
  | { why: "open"; word: string }
  /** Two types with no label between them. */
  | { why: "types"; types: readonly [string, string] }
  /** No relationship joins the two, or none of that type; and what it does join. */
  | {
      why: "apart";
      a: string | null;
      b: string | null;
      type: string | null;
      joins: readonly (readonly [from: string, to: string])[];
    }
  | { why: "many"; most: number };

/** More nodes than this are no phrase. */
const mostPlaces = 5;

const isWhy = (own: Place[] | Why): own is Why => "why" in own;

/** Where the label stands of which what begins there is said; -1 where none does. */
function labelAfter(pieces: readonly Piece[], from: number, isBare: boolean): number {
  let at = from;
  if (!isBare && pieces[at]?.is === "property") at += 1;
  if (!isBare && pieces[at]?.is === "op") at += 1;
  return pieces[at]?.is === "text" && pieces[at + 1]?.is === "label" ? at + 1 : -1;
}

/** 苏州的城市 is a 城市 of which 苏州 is said. */
const withoutOf = (piece: Piece): Piece =>
  piece.is === "text" ? { ...piece, text: piece.text.replace(/(?<=.)的$/u, "") } : piece;

/** What is said before its label, as whoever begins with a name has it, and Chinese, comes after it. */
function labelsFirst(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  let turned = false;
  for (let at = 0; at < pieces.length;) {
    const begins = at === 0 || pieces[at - 1]?.is === "type";
    const label: number = begins || turned ? labelAfter(pieces, at, !begins) : -1;
    turned = label !== -1;
    const next = turned ? label : at;
    const own = pieces[next];
    if (own !== undefined) found.push(own, ...pieces.slice(at, next).map(withoutOf));
    at = next + 1;
  }
  return found;
}

/** Labels at the far end of a type, or of any, from a place: where it leads, else where it comes from. */
function farEnds({ links }: Schema, { label }: Place, type: string | null, back: boolean) {
  const ends = (outwards: boolean) =>
    links.flatMap((link) => {
      const [near, far] = outwards ? [link.from, link.to] : [link.to, link.from];
      return (type === null || link.type === type) && (label === null || near === label)
        ? [far]
        : [];
    });
  const first = ends(!back);
  return new Set(first.length > 0 ? first : ends(back));
}

/** Gives a place of which only a value is said the label that its relationship leads to, where there is but one. */
function labelled(places: readonly Place[], schema: Schema): Place[] | Why {
  const found: Place[] = [];
  for (const [at, place] of places.entries()) {
    const [first] = place.said;
    if (place.label !== null || first === undefined) {
      found.push(place);
      continue;
    }
    const [before, after] = [found[at - 1], places[at + 1]];
    const fitting = [
      ...(before === undefined ? [] : [farEnds(schema, before, place.by, false)]),
      ...(after === undefined ? [] : [farEnds(schema, after, after.by, true)]),
    ];
    const [own, other] = schema.labels.filter(
      ({ label }) => fitting.length > 0 && fitting.every((ends) => ends.has(label)),
    );
    if (own === undefined || other !== undefined) return { why: "word", word: first.text };
    found.push({ ...place, label: own.label });
  }
  return found;
}

/** The places of a phrase with what is said of each; else why it cannot be read so. */
function read(pieces: readonly Piece[]): Place[] | Why {
  const places: Place[] = [];
  let type: string | null = null;
  let property: string | null = null;
  let op: Extract<Piece, { is: "op" }> | null = null;
  const begin = (label: string | null): Place => {
    const place: Place = { label, said: [], by: type };
    places.push(place);
    type = null;
    return place;
  };
  for (const piece of pieces) {
    const last = places.at(-1);
    const open: string | null = op?.word ?? property;
    if (piece.is === "text") {
      const place = type === null ? (last ?? begin(null)) : begin(null);
      place.said.push({ property, op: op?.op ?? null, text: piece.text });
      [property, op] = [null, null];
    } else if (piece.is === "op") {
      if (op !== null) return { why: "open", word: op.word };
      if (last === undefined || type !== null) return { why: "word", word: piece.word };
      op = piece;
    } else if (open !== null) {
      return { why: "open", word: open };
    } else if (piece.is === "label") {
      begin(piece.name);
    } else if (piece.is === "property") {
      if (last === undefined || type !== null) return { why: "word", word: piece.name };
      property = piece.name;
    } else {
      if (type !== null) return { why: "types", types: [type, piece.name] };
      // What comes first is said by the type itself: any node from which it leads.
      if (last === undefined) begin(null);
      type = piece.name;
    }
  }
  const left: string | null = op?.word ?? property;
  if (left !== null) return { why: "open", word: left };
  if (type !== null) begin(null);
  return places.length > mostPlaces ? { why: "many", most: mostPlaces } : places;
}

/** The places of a phrase, each with its label as far as one is said or follows; else why there are none. */
export function placesOf(pieces: readonly Piece[], schema: Schema): Place[] | Why {
  const places = read(labelsFirst(pieces));
  return isWhy(places) ? places : labelled(places, schema);
}
