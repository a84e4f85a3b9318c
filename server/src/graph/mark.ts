import type { GraphError, GraphErrorSlug } from "./graph-error.ts";
import type { Mark } from "./graph.ts";
import { placeIn } from "./guard/place.ts";

const kinds: Partial<Record<GraphErrorSlug, Mark["kind"]>> = {
  "cypher-syntax": "syntax",
  "cypher-failed": "syntax",
  "not-allowed": "refused",
  "engine-cannot": "cannot",
  "too-deep": "cannot",
  "too-large": "cannot",
};

// Names in an engine's message stand in quotes: what it does not know, where its place is not said.
const namedIn = (message: string): string =>
  /(?:name|procedure|function) [`'](?<name>[^`']+)[`']/u.exec(message)?.groups?.["name"] ?? "";

/** The failure of a text as a mark in it; null for one that is not the text's own. */
export function markOf(error: GraphError, text: string): Mark | null {
  const kind = kinds[error.slug];
  if (kind === undefined) return null;
  const place = error.place ?? placeIn(text, namedIn(error.message));
  const words = error.words === undefined ? {} : { words: error.words };
  return { kind, code: error.slug, message: error.message, ...words, ...place };
}
