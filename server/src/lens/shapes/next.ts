import { knownSchema } from "../../explore/known-schema.ts";
import { evidenceLeftOut } from "../../facts/evidence.ts";
import { GraphError } from "../../graph/graph-error.ts";
import type { Graph, ReadOptions, Schema } from "../../graph/graph.ts";
import type { LeftOut } from "../../graph/texts/left-out.ts";
import { type Example, extended, matchCountText, onwardText } from "../../graph/texts/example.ts";
import type { Wishes } from "../lens.ts";
import { linksWithout, reaching } from "../links.ts";
import { patternOf, type PatternRequest, refuseAlike } from "./pattern.ts";

interface Piece {
  type: string;
  direction: "out" | "in";
  label: string;
}

const keyOf = ({ type, direction, label }: Piece): string =>
  JSON.stringify({ type, direction, label });

interface Offer extends Piece {
  matches: number;
  /** True where the counting ended early. */
  atLeast: boolean;
}

/** Matches that are counted of one piece, those that are looked at for pieces, and pieces that are counted. */
const mostCounted = 10_000;
const mostLooked = 2000;
const mostPieces = 500;
/** Counts at once. */
const atOnce = 4;

/** What the schema has ever seen at a node of these labels; some matches alone would not tell of what is rare. */
const piecesOf = (schema: Schema, labels: readonly string[], leftOut: LeftOut | null): Piece[] =>
  reaching(linksWithout(schema, leftOut))
    .filter(({ from }) => labels.includes(from))
    .map(({ type, direction, to }) => ({ type, direction, label: to }));

const piecesAt = async (
  graph: Graph,
  example: Example,
  at: number,
  options: ReadOptions,
): Promise<Piece[]> => {
  const labels = example.places.flatMap((place) => place.labels);
  const types = example.joined.map(({ type }) => type);
  const leftOut = (await evidenceLeftOut(graph, options))({ labels, types });
  const { text, params } = onwardText(example, { at, most: mostLooked, leftOut });
  const { rows } = await graph.read(text, params, { ...options, rowLimit: 5000 });
  const met = rows.flatMap(([type, way, ends]): Piece[] => {
    const direction = way === "out" ? ("out" as const) : ("in" as const);
    return (Array.isArray(ends) ? ends.map(String) : []).map((label) => ({
      type: String(type),
      direction,
      label,
    }));
  });
  const schema = await knownSchema(graph, options);
  const possible = piecesOf(schema, example.places[at]?.labels ?? [], leftOut);
  const pieces = new Map([...met, ...possible].map((piece) => [keyOf(piece), piece]));
  if (pieces.size > mostPieces)
    throw new GraphError(
      "too-large",
      `at: ${pieces.size} pieces may be added there, and ${mostPieces} can be counted; name fewer labels`,
    );
  return [...pieces].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, piece]) => piece);
};

const counted = async (
  graph: Graph,
  example: Example,
  options: ReadOptions,
): Promise<Pick<Offer, "matches" | "atLeast">> => {
  refuseAlike(example);
  const { text, params } = matchCountText(example, mostCounted + 1);
  const { rows } = await graph.read(text, params, options);
  const matches = Number(rows[0]?.[0] ?? 0);
  return { matches: Math.min(matches, mostCounted), atLeast: matches > mostCounted };
};

/** What may be added to a pattern at one of its nodes, the most matches first; none that leads to nothing. */
export const nextOf = async (
  graph: Graph,
  request: PatternRequest & { at: string },
  options: Wishes,
): Promise<Offer[]> => {
  const at = request.nodes.findIndex(({ id }) => id === request.at);
  if (at < 0)
    throw new GraphError("invalid-request", `at: ${request.at} is none of the pattern's nodes`);
  const { example } = await patternOf(graph, request, options);
  const own = { ...options, house: true };
  const pieces = await piecesAt(graph, example, at, own);
  const offers: Offer[] = [];
  for (let from = 0; from < pieces.length; from += atOnce) {
    const some = pieces.slice(from, from + atOnce).map(async (piece) => ({
      ...piece,
      ...(await counted(graph, extended(example, at, piece), own)),
    }));
    offers.push(...(await Promise.all(some)));
    options.tell?.(offers.length / pieces.length);
  }
  return offers.filter(({ matches }) => matches > 0).toSorted((a, b) => b.matches - a.matches);
};
