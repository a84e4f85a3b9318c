import { GraphError, type Place } from "../graph-error.ts";
import { refusalWords } from "../guard/reasons.ts";
import { placeAt } from "@chengmai/cypher/text";
import { failedWith } from "./dialect/failing.ts";
import type { EngineFailure } from "./process/protocol.ts";

/** The user's own text, to lead places back to. */
interface Origin {
  text: string;
  /** Where each variable first stands, as an offset. */
  variables: ReadonlyMap<string, number>;
  /** Neo4j may answer without a value that fails here. */
  unread: boolean;
  place: (place: Place) => Place;
}

const detailOf = (message: string): string =>
  (message.split("\n")[0] ?? message)
    .replace(/^(?:\w+ error: )?GRAFEO-\w+: /, "")
    .replace(/^(?:syntax error: \[Cypher\]|semantic error:|unsupported:) /, "")
    .replace(/^Invalid value: /, "");

// The engine counts code points and repeats the line it means; a JavaScript text counts UTF-16 units.
const placeOf = (message: string, origin: Origin | undefined): Place | undefined => {
  const found = /--> query:(\d+):(\d+)(?:\n\s*\|\n\s*\d+ \| (.*))?/.exec(message);
  if (!found) return undefined;
  const [, line, column, text = ""] = found;
  const before = [...text].slice(0, Number(column) - 1).join("");
  const place = { line: Number(line), column: Number(column) - [...before].length + before.length };
  return origin ? origin.place(place) : place;
};

const placeOfName = (name: string, origin: Origin | undefined): Place | undefined => {
  const found = origin?.variables.get(name);
  return origin && found !== undefined ? placeAt(origin.text, found) : undefined;
};

const panicked =
  "This query overwhelmed the embedded engine: too many rows pass a pattern of several hops under one path name. Narrow it down, or leave the path name out.";

const changedNothing =
  "This would change or delete what was not found, which Neo4j passes over and the embedded engine cannot. Put WITH * WHERE x IS NOT NULL before, with the variable's name.";

const lost = (name: string): string =>
  `The embedded engine does not know \`${name}\` any more where it is read. Take it along in every WITH before that place, and make it there if an aggregate stands beside it; Neo4j itself can do without.`;

const isValueFailure = (detail: string): boolean =>
  /^(?:division by zero|numeric value out of range)/.test(detail);

/** Where Neo4j goes on past 64 bits: it leaves the number as it is, or adds up as floats from there. */
const goesOn = /^numeric value out of range: (?:abs\(|sum |.* \/ -1$)/;

/** Whose doing it is that a value could not be worked out. */
const valueFailure = (
  detail: string,
  origin: Origin | undefined,
): Pick<GraphError, "slug" | "message"> => {
  if (goesOn.test(detail)) {
    const message = `${detail}. Neo4j goes on past 64 bits here, which the embedded engine cannot. Use toFloat() on the numbers before.`;
    return { slug: "engine-cannot", message };
  }
  if (origin?.unread !== true) return { slug: "cypher-failed", message: detail };
  const message = `${detail}. Where a test is decided or rows are cut before, Neo4j may never come to that value; the embedded engine works it out. Put it in CASE WHEN … THEN … END, so that it is worked out only where it can be.`;
  return { slug: "engine-cannot", message };
};

const cannot = (detail: string): string => {
  if (detail.startsWith("Aggregate function")) {
    return `${detail}. In this engine: first WITH collect(x) AS list, then use the list.`;
  }
  return `The embedded engine cannot answer this: ${detail}. Other words may do; Neo4j itself can.`;
};

/** The engine's failure as the one error of the port, its place in the user's own text. */
export function graphError({ message, status }: EngineFailure, origin?: Origin): GraphError {
  const cause = new Error(message);
  const said = failedWith(message);
  if (said) {
    if (said.whose === "cannot") return new GraphError("engine-cannot", said.words, { cause });
    const { slug, message: words } = valueFailure(said.words, origin);
    return new GraphError(slug, words, { cause });
  }
  const detail = detailOf(message);
  const at = placeOf(message, origin);
  const options = at ? { place: at, cause } : { cause };
  if (isValueFailure(detail)) {
    const { slug, message: words } = valueFailure(detail, origin);
    return new GraphError(slug, words, options);
  }
  if (status === "25G03") {
    const words = refusalWords({ name: "", reason: "writes" });
    return new GraphError("not-allowed", words.en, { words, cause });
  }
  if (/panicked with message/.test(message))
    return new GraphError("engine-cannot", panicked, { cause });
  if (/^Type mismatch: expected a .*, found null/.test(detail))
    return new GraphError("engine-cannot", changedNothing, { cause });
  const undefinedName = /^Undefined variable '(.*)'/.exec(detail)?.[1];
  if (undefinedName !== undefined) {
    // Names that no clause gives are found before: this one the engine alone has lost.
    const place = placeOfName(undefinedName, origin);
    return new GraphError(
      "engine-cannot",
      lost(undefinedName),
      place ? { place, cause } : { cause },
    );
  }
  // A parser of Cypher took the text, so what this engine does not parse is sound but beyond it.
  if (origin && /^(?:42\d\d\d|22000)$/.test(status ?? "")) {
    return new GraphError("engine-cannot", cannot(detail), options);
  }
  if (status === "42001") return new GraphError("cypher-syntax", detail, options);
  return new GraphError("cypher-failed", detail, options);
}
