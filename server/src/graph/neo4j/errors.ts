import { Neo4jError } from "neo4j-driver";
import { GraphError, type GraphErrorSlug } from "../graph-error.ts";
import { absenceWords, isAbsence } from "./absences.ts";
import { placeOf } from "./places.ts";
import { type Knocking, refusalIn, refusalWords } from "./refusals.ts";

/** Whom a failure is about, and how many lines were put before the user's text. */
export interface About extends Knocking {
  database?: string | undefined;
  linesBefore?: number | undefined;
}

/** Codes of the driver and the server, first match wins; what no line names has failed as Cypher. */
const slugs: readonly (readonly [RegExp, GraphErrorSlug])[] = [
  [/^(?:ServiceUnavailable|SessionExpired|ProtocolError)$/u, "graph-unreachable"],
  [/\.Security\.Forbidden$/u, "not-allowed"],
  [/\.Security\.AuthorizationExpired$/u, "busy"],
  [/\.Security\./u, "sign-in-refused"],
  [
    /\.Statement\.AccessMode$|\.General\.(?:ForbiddenOnReadOnlyDatabase|WriteOnReadOnly)/u,
    "not-allowed",
  ],
  [/\.Statement\.SyntaxError$/u, "cypher-syntax"],
  [/\.Database\.DatabaseNotFound$/u, "not-found"],
  [/DatabaseUnavailable|\.Cluster\.|\.General\.DatabaseUnavailable/u, "graph-unreachable"],
  [/TransactionTimedOut|\.Transaction\.Terminated|LockClientStopped/u, "timed-out"],
  [/OutOfMemory|MemoryLimit|StackOverFlow/u, "too-large"],
  [/^Neo\.TransientError\./u, "busy"],
];

const plain: Partial<Record<string, string>> = {
  "Neo.ClientError.Statement.AccessMode": "Only reading is allowed here; this query would write.",
};

/** The server's words without its echo of the text and the place, which travel apart. */
const words = (message: string): string =>
  (message.split(/\s*\(line \d+, column \d+/u)[0] ?? message).split('\n"')[0]?.trim() ?? message;

const notFound = (message: string, database: string | undefined): string =>
  database !== undefined && message.toLowerCase().includes(database.toLowerCase())
    ? `There is no database “${database}” on this Neo4j, which NEO4J_DATABASE names. Mend it and start this server again.`
    : message;

const detailOf = (error: Neo4jError, slug: GraphErrorSlug, about: About): string => {
  const known = plain[error.code];
  if (known !== undefined) return known;
  const said = words(error.message);
  const refusal = refusalIn(error.code);
  if (refusal !== undefined) return refusalWords(refusal, about, said);
  if (slug === "graph-unreachable") return absenceWords(error, about, said);
  if (slug === "not-found") return notFound(said, about.database);
  if (slug === "timed-out") return "The query took longer than it may and was stopped.";
  if (slug === "too-large") return "The query needs more memory than Neo4j may give it.";
  return said;
};

const withoutCode = (error: unknown): GraphErrorSlug =>
  isAbsence(error) || (error instanceof Error && /pool is closed/iu.test(error.message))
    ? "graph-unreachable"
    : "cypher-failed";

/** The failure as the one error of the port. */
export function graphError(error: unknown, about: About): GraphError {
  if (error instanceof GraphError) return error;
  if (!(error instanceof Neo4jError)) {
    const message = error instanceof Error ? error.message : String(error);
    return new GraphError(withoutCode(error), message, { cause: error });
  }
  const known = slugs.find(([pattern]) => pattern.test(error.code))?.[1] ?? withoutCode(error);
  const place = placeOf(error, about.linesBefore ?? 0);
  // What only the planner's folding of a value finds, `date('x')`, is no syntax and has no place.
  const slug = known === "cypher-syntax" && place === undefined ? "cypher-failed" : known;
  return new GraphError(slug, detailOf(error, slug, about), {
    cause: error,
    ...(place === undefined ? {} : { place }),
  });
}

/** True when trying once more may find the server back, or another one. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof Neo4jError &&
  (error.code === "ServiceUnavailable" || error.code === "SessionExpired");

/** The server's name for why it lets us not in; undefined for any other failure. */
export const refusalOf = ({ cause }: GraphError): string | undefined =>
  cause instanceof Neo4jError ? refusalIn(cause.code) : undefined;
