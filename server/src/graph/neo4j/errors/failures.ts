import type { GraphErrorSlug } from "../../graph-error.ts";

/** What the server means by a code, and our words where its own would mislead. */
interface Failure {
  slug: GraphErrorSlug;
  words?: string;
}

const wrong = (words?: string): Failure =>
  words === undefined ? { slug: "cypher-failed" } : { slug: "cypher-failed", words };

/** Codes of the driver and the server, first match wins; what no line names has failed as Cypher. */
const byCode: readonly (readonly [RegExp, Failure])[] = [
  [/^(?:ServiceUnavailable|SessionExpired|ProtocolError)$/u, { slug: "graph-unreachable" }],
  [/\.Security\.Forbidden$/u, { slug: "not-allowed" }],
  [
    /\.Security\.AuthorizationExpired$/u,
    { slug: "busy", words: "Neo4j wants this server to sign in anew. Run it again." },
  ],
  [/\.Security\./u, { slug: "sign-in-refused" }],
  [/\.General\.(?:ForbiddenOnReadOnlyDatabase|WriteOnReadOnly)/u, { slug: "not-allowed" }],
  [/\.Statement\.SyntaxError$/u, { slug: "cypher-syntax" }],
  [/\.Database\.DatabaseNotFound$/u, { slug: "not-found" }],
  [/DatabaseUnavailable$|\.Cluster\./u, { slug: "graph-unreachable" }],
  [
    /TransactionTimedOut/u,
    { slug: "timed-out", words: "The query took longer than it may and was stopped." },
  ],
  [
    /\.Transaction\.Terminated$/u,
    wrong("Somebody who runs Neo4j ended this query. Ask them, or run it again."),
  ],
  [
    /LockClientStopped$/u,
    {
      slug: "timed-out",
      words: "The query was stopped while it waited for another that writes to the same place.",
    },
  ],
  [
    /DeadlockDetected$|LockAcquisitionTimeout$|\.Transaction\.Outdated$/u,
    {
      slug: "changed-meanwhile",
      words: "Another query was changing the same place, so this one was undone. Run it again.",
    },
  ],
  [
    /StackOverFlow/u,
    {
      slug: "too-deep",
      words: "This is nested more deeply than Neo4j can follow. Take it apart with WITH.",
    },
  ],
  [
    /OutOfMemory|MemoryLimit/u,
    {
      slug: "too-large",
      words: "The query needs more memory than Neo4j may give it. Narrow it down, or return less.",
    },
  ],
  [/^Neo\.TransientError\./u, { slug: "busy" }],
];

/** The same by the server's words, where these come from Java. */
const byWords: readonly (readonly [RegExp, string])[] = [
  [/^\/ by zero$/u, "A whole number is divided by zero."],
  [/^long overflow$/u, "A whole number becomes larger than 64 bits can hold."],
];

/** What a code of the server means; undefined where no line names it. */
export const failureOf = (code: string): Failure | undefined =>
  byCode.find(([pattern]) => pattern.test(code))?.[1];

/** The server's words as a reader understands them. */
export function plainWords(said: string): string {
  const known = byWords.find(([pattern]) => pattern.test(said))?.[1];
  if (known !== undefined) return known;
  const java = /^Failed to invoke procedure (`[^`]+`): Caused by: [\w.$]+: /u.exec(said);
  return java === null ? said : `${java[1]} failed: ${said.slice(java[0].length)}`;
}
