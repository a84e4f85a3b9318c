/** The closed list of what can go wrong, by slug: `type` is `/problems/<slug>`. */
export const problems = {
  "invalid-request": { status: 400, title: "The request is not well formed" },
  "not-signed-in": { status: 401, title: "Signing in comes first" },
  "not-allowed": { status: 403, title: "That is not allowed here" },
  "unknown-node": { status: 404, title: "There is no such node" },
  "unknown-query": { status: 404, title: "There is no such named query" },
  "not-found": { status: 404, title: "There is nothing at this address" },
  "wrong-method": { status: 405, title: "This address takes another method" },
  "changed-meanwhile": { status: 412, title: "Somebody else was quicker" },
  "too-large": { status: 413, title: "That is more than can be taken at once" },
  "cypher-syntax": { status: 422, title: "The Cypher text cannot be read" },
  "cypher-failed": { status: 422, title: "The database could not run this" },
  "not-in-lens": { status: 422, title: "That is there, but not in this lens" },
  "engine-cannot": { status: 422, title: "The embedded engine cannot answer this rightly" },
  "too-deep": { status: 422, title: "That is nested too deeply" },
  busy: { status: 429, title: "Too much is asked for at once" },
  internal: { status: 500, title: "Something went wrong inside" },
  "graph-unreachable": { status: 503, title: "The database does not answer" },
  damaged: { status: 503, title: "The graph's file is damaged" },
  "sign-in-refused": { status: 503, title: "The database refuses this server's password" },
  "timed-out": { status: 504, title: "The query took too long and was ended" },
  "disk-full": { status: 507, title: "The disk cannot take what is to be written" },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemSlug = keyof typeof problems;

/** RFC 9457, as `application/problem+json`. */
export interface Problem {
  type: `/problems/${ProblemSlug}`;
  title: string;
  status: number;
  detail: string;
  instance: string;
  errors?: { path: string; message: string }[] | undefined;
  line?: number | undefined;
  column?: number | undefined;
}

export const slugOf = (problem: Problem): ProblemSlug =>
  problem.type.slice("/problems/".length) as ProblemSlug;
