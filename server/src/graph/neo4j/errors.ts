import { Neo4jError } from "neo4j-driver";
import { GraphError, type GraphErrorSlug } from "../graph-error.ts";
import { placeOf } from "./places.ts";

const unreachable = "Neo4j does not answer";

/** Codes of the driver and the server, first match wins; what no line names has failed as Cypher. */
const slugs: readonly (readonly [RegExp, GraphErrorSlug])[] = [
  [/^(?:ServiceUnavailable|SessionExpired|ProtocolError)$/u, "graph-unreachable"],
  [/\.Security\.Forbidden$/u, "not-allowed"],
  [/\.Security\./u, "graph-unreachable"],
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
  "Neo.ClientError.Security.Unauthorized": "Neo4j refuses the user name or the password.",
  "Neo.ClientError.Security.AuthenticationRateLimit":
    "Neo4j refuses to talk for a while after too many wrong passwords.",
  "Neo.ClientError.Security.CredentialsExpired":
    "Neo4j wants this user's first password changed before it answers.",
  "Neo.ClientError.Statement.AccessMode": "Only reading is allowed here; this query would write.",
};

/** The server's words without its echo of the text and the place, which travel apart. */
const words = (message: string): string =>
  (message.split(/\s*\(line \d+, column \d+/u)[0] ?? message).split('\n"')[0]?.trim() ?? message;

const detailOf = (error: Neo4jError, slug: GraphErrorSlug): string => {
  const known = plain[error.code];
  if (known !== undefined) return known;
  if (slug === "graph-unreachable") return `${unreachable}: ${words(error.message)}`;
  if (slug === "timed-out") return "The query took longer than it may and was stopped.";
  if (slug === "too-large") return "The query needs more memory than Neo4j may give it.";
  return words(error.message);
};

const withoutCode = (message: string): GraphErrorSlug =>
  /acquisition timed out|pool is closed|connection .*(?:closed|lost)/iu.test(message)
    ? "graph-unreachable"
    : "cypher-failed";

/** The failure as the one error of the port; `linesBefore` lines were put before the user's text. */
export function graphError(error: unknown, linesBefore = 0): GraphError {
  if (error instanceof GraphError) return error;
  if (!(error instanceof Neo4jError)) {
    const message = error instanceof Error ? error.message : String(error);
    return new GraphError(withoutCode(message), message, { cause: error });
  }
  const known =
    slugs.find(([pattern]) => pattern.test(error.code))?.[1] ?? withoutCode(error.message);
  const place = placeOf(error, linesBefore);
  // What only the planner's folding of a value finds, `date('x')`, is no syntax and has no place.
  const slug = known === "cypher-syntax" && place === undefined ? "cypher-failed" : known;
  return new GraphError(slug, detailOf(error, slug), {
    cause: error,
    ...(place === undefined ? {} : { place }),
  });
}

/** True when trying once more may find the server back, or another one. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof Neo4jError &&
  (error.code === "ServiceUnavailable" || error.code === "SessionExpired");
