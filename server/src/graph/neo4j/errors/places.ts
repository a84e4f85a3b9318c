import type { Neo4jError } from "neo4j-driver";
import type { Place } from "../../graph-error.ts";

interface Positioned {
  cause?: unknown;
  diagnosticRecord?: unknown;
}

const inRecord = (error: unknown): Place | undefined => {
  if (typeof error !== "object" || error === null) return undefined;
  const { diagnosticRecord, cause } = error as Positioned;
  const position = (diagnosticRecord as { _position?: Record<string, unknown> } | undefined)
    // oxlint-disable-next-line no-underscore-dangle -- the protocol's own name
    ?._position;
  if (position === undefined) return inRecord(cause);
  return { line: Number(position["line"]), column: Number(position["column"]) };
};

const inMessage = (message: string): Place | undefined => {
  const found = /\(line (?<line>\d+), column (?<column>\d+)/u.exec(message)?.groups;
  return found && { line: Number(found["line"]), column: Number(found["column"]) };
};

/** Where in the user's text it went wrong: the message says it, or the GQL diagnostic record. */
export function placeOf(error: Neo4jError, linesBefore: number): Place | undefined {
  const place = inMessage(error.message) ?? inRecord(error);
  if (place === undefined) return undefined;
  const line = place.line - linesBefore;
  // The server says line 0 where it knows no place.
  return line >= 1 && place.column >= 1 ? { line, column: place.column } : undefined;
}
