import { Neo4jError } from "neo4j-driver";
import { GraphError, type GraphErrorSlug } from "../../graph-error.ts";
import type { Words } from "../../graph.ts";
import { refusalWords } from "../../guard/reasons.ts";
import { absenceWords, isAbsence } from "./absences.ts";
import { failureOf, plainWords } from "./failures.ts";
import { placeOf } from "./places.ts";
import { type Knocking, refusalIn, signInWords } from "./sign-in-words.ts";

/** Whom a failure is about, and how many lines were put before the user's text. */
interface About extends Knocking {
  database?: string | undefined;
  linesBefore?: number | undefined;
}

/** The server's words without its echo of the text and the place, which travel apart. */
const words = (message: string): string => {
  const ends = ["(line ", '\n"'].map((mark) => message.indexOf(mark)).filter((at) => at > 0);
  return plainWords(message.slice(0, Math.min(...ends, message.length)).trim());
};

/** A command of the server's administration, which this edition may not even know. */
const administration = /^Unsupported administration command: (\w+ \w+)/u;

const refusedWords = (code: string, said: string): Words | undefined => {
  if (code.endsWith(".Statement.AccessMode")) return refusalWords({ name: "", reason: "writes" });
  const name = administration.exec(said)?.[1];
  return name === undefined ? undefined : refusalWords({ name, reason: "users" });
};

const notFound = (message: string, database: string | undefined): string =>
  database !== undefined && message.toLowerCase().includes(database.toLowerCase())
    ? `There is no database “${database}” on this Neo4j, which NEO4J_DATABASE names. Mend it and start this server again.`
    : message;

const stopped = (said: string, { uri }: About): string =>
  `Neo4j at ${uri} answers, but the database does not run: ${said} Whoever runs it can start it.`;

const detailOf = (error: Neo4jError, slug: GraphErrorSlug, about: About): string => {
  const said = words(error.message);
  const refusal = refusalIn(error.code);
  if (refusal !== undefined) return signInWords(refusal, about, said);
  if (error.code.endsWith("DatabaseUnavailable")) return stopped(said, about);
  if (slug === "graph-unreachable") return absenceWords(error, about, said);
  if (slug === "not-found") return notFound(said, about.database);
  return failureOf(error.code)?.words ?? said;
};

/** What the driver cannot read of an answer, and throws without a code of its own. */
const unreadable = (error: RangeError): GraphError => {
  if (/time value/iu.test(error.message)) {
    const detail =
      "A time in this answer has a zone's name and lies beyond the years that can be read with one (-271820 to 275759). Return it as text, by toString().";
    return new GraphError("cypher-failed", detail, { cause: error });
  }
  // It unpacks a plan by recursion; one of a thousand operators in each other is too much for it.
  const detail = "The plan of this text is nested too deeply to be read. Take the text apart.";
  return new GraphError("too-deep", detail, { cause: error });
};

const withoutCode = (error: unknown): GraphErrorSlug =>
  isAbsence(error) || (error instanceof Error && /pool is closed/iu.test(error.message))
    ? "graph-unreachable"
    : "cypher-failed";

/** The failure as the one error of the port. */
export function graphError(error: unknown, about: About): GraphError {
  if (error instanceof GraphError) return error;
  if (error instanceof RangeError) return unreadable(error);
  if (!(error instanceof Neo4jError)) {
    const message = error instanceof Error ? error.message : String(error);
    return new GraphError(withoutCode(error), message, { cause: error });
  }
  const refused = refusedWords(error.code, error.message);
  if (refused !== undefined) {
    return new GraphError("not-allowed", refused.en, { words: refused, cause: error });
  }
  const known = failureOf(error.code)?.slug ?? withoutCode(error);
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
  /^(?:ServiceUnavailable|SessionExpired|Neo\.ClientError\.Security\.AuthorizationExpired)$/u.test(
    error.code,
  );

/** The server's name for why it lets us not in; undefined for any other failure. */
export const refusalOf = ({ cause }: GraphError): string | undefined =>
  cause instanceof Neo4jError ? refusalIn(cause.code) : undefined;
