import { GraphError, type Place } from "../graph-error.ts";
import type { EngineFailure } from "./process/protocol.ts";

const detailOf = (message: string): string =>
  (message.split("\n")[0] ?? message)
    .replace(/^(?:\w+ error: )?GRAFEO-\w+: /, "")
    .replace(/^syntax error: \[Cypher\] /, "")
    .replace(/^semantic error: /, "");

const placeOf = (message: string): Place | undefined => {
  const found = /--> query:(\d+):(\d+)/.exec(message);
  return found ? { line: Number(found[1]), column: Number(found[2]) } : undefined;
};

/** The engine's failure as the one error of the port; `place` leads from the text it ran to the user's. */
export function graphError(
  { message, status }: EngineFailure,
  place: (place: Place) => Place = (same) => same,
): GraphError {
  const cause = new Error(message);
  const detail = detailOf(message);
  if (status === "25G03") {
    return new GraphError("not-allowed", "Only reading is allowed here; this query would write.", {
      cause,
    });
  }
  if (/unknown (?:procedure|function)/i.test(detail)) {
    return new GraphError("engine-cannot", `The embedded engine: ${detail}.`, { cause });
  }
  const found = placeOf(message);
  if (status === "42001" || status === "42002") {
    return new GraphError(
      "cypher-syntax",
      detail,
      found ? { place: place(found), cause } : { cause },
    );
  }
  return new GraphError("cypher-failed", detail, { cause });
}
