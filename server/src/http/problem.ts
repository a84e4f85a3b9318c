import { ParamsError } from "@chengmai/cypher";
import type { ZodError } from "zod";
import { mostIds, problems, type Problem, type ProblemSlug } from "../../contract/index.ts";
import { GraphError } from "../graph/graph-error.ts";
import { Refused } from "./refused.ts";

/** A request that does not fit its contract: every fault with the place it was found at. */
export class BadInput extends Error {
  readonly errors: { path: string; message: string }[];

  constructor(errors: { path: string; message: string }[]) {
    super(errors.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join("; "));
    this.name = "BadInput";
    this.errors = errors;
  }
}

type Issue = ZodError["issues"][number];

/** What was found wrong, also in what could have been one of several things. */
const withinUnions = (issues: readonly Issue[]): Issue[] =>
  issues.flatMap((issue) =>
    issue.code === "invalid_union"
      ? [
          issue,
          ...withinUnions(issue.errors.flat()).map((own) => ({
            ...own,
            path: [...issue.path, ...own.path],
          })),
        ]
      : [issue],
  );

/** What a zod refusal means to the caller; naming too many ids at once is its own problem. */
export const refusalOf = (error: ZodError): BadInput | GraphError => {
  const crowd = withinUnions(error.issues).find(
    (issue) => issue.code === "too_big" && issue.origin === "array" && issue.maximum === mostIds,
  );
  if (crowd) {
    return new GraphError("too-large", `${crowd.path.join(".")}: at most ${mostIds} at once`);
  }
  const deep = error.issues.find(
    (issue) => issue.code === "custom" && issue.params?.["slug"] === "too-deep",
  );
  if (deep) return new GraphError("too-deep", `${deep.path.join(".")} ${deep.message}`);
  return new BadInput(error.issues.map(({ path, message }) => ({ path: path.join("."), message })));
};

const plainly = (slug: ProblemSlug, instance: string, detail: string): Problem => ({
  type: `/problems/${slug}`,
  ...problems[slug],
  detail,
  instance,
});

// Errors of body-parser and the router carry a status, and body-parser's also a `type`.
const httpFault = (error: unknown): { status: number; type: string } | null =>
  error instanceof Error && "status" in error && typeof error.status === "number"
    ? { status: error.status, type: "type" in error ? String(error.type) : "" }
    : null;

const words: Record<string, string> = {
  "encoding.unsupported": "The body's Content-Encoding is not understood",
  "request.size.invalid": "The body is not as long as its Content-Length says",
};

/** A refusal of HTTP's as a problem, its status HTTP's own where it has one for the kind. */
const refusedProblem = ({ slug, message, status }: Refused, instance: string): Problem => {
  const problem = plainly(slug, instance, message);
  return status === undefined ? problem : { ...problem, status };
};

/** The one place where any failure becomes RFC 9457; what is not foreseen says nothing of itself. */
export const problemOf = (error: unknown, instance: string): Problem => {
  if (error instanceof GraphError) {
    const { cause } = error;
    const errors = cause instanceof ParamsError ? cause.issues : undefined;
    return { ...plainly(error.slug, instance, error.message), errors, ...error.place };
  }
  if (error instanceof BadInput) {
    return { ...plainly("invalid-request", instance, error.message), errors: error.errors };
  }
  if (error instanceof Refused) return refusedProblem(error, instance);
  const fault = httpFault(error);
  if (fault?.status === 413) {
    return plainly("too-large", instance, "The body is larger than 256 KB");
  }
  if (fault && fault.status >= 400 && fault.status < 500) {
    return plainly("invalid-request", instance, words[fault.type] ?? "The request cannot be read");
  }
  return plainly("internal", instance, "This was not foreseen; the server's log has the cause");
};
