import {
  problems,
  slugOf,
  type Problem,
  type ProblemSlug,
} from "@chengmai/server/contract/problems";

/**
 * Why something failed: a slug of the contract, `offline` where no answer came, `layout-failed` where the page itself
 * could not lay out, `none-alike` and `several-alike` where a node that only its description names is not found by it,
 * `other` where it knows no such slug.
 */
export type RefusalSlug =
  | ProblemSlug
  | "offline"
  | "layout-failed"
  | "none-alike"
  | "several-alike"
  | "other";

/** What a call throws: the server's problem document, or `offline` when no answer came at all. */
export class Refusal extends Error {
  readonly slug: RefusalSlug;
  readonly problem: Problem | undefined;
  /** Seconds that the server asks to wait before the next try; null where it names none. */
  readonly wait: number | null;

  constructor(
    slug: RefusalSlug,
    detail: string,
    problem?: Problem | undefined,
    wait: number | null = null,
  ) {
    super(detail);
    this.name = "Refusal";
    this.slug = slug;
    this.problem = problem;
    this.wait = wait;
  }
}

/** A slug as far as this page knows it: a newer server, or what an older page kept, may hold others. */
export const knownSlug = (slug: string): ProblemSlug | "offline" | "other" => {
  if (slug === "offline") return slug;
  return Object.hasOwn(problems, slug) ? (slug as ProblemSlug) : "other";
};

const isProblem = (body: unknown): body is Problem =>
  typeof body === "object" &&
  body !== null &&
  "type" in body &&
  typeof body.type === "string" &&
  body.type.startsWith("/problems/");

/** A problem document as a refusal; a detail that is missing leaves the title to speak. */
export const refusalBy = (problem: Problem, wait: number | null = null): Refusal =>
  new Refusal(knownSlug(slugOf(problem)), problem.detail ?? problem.title ?? "", problem, wait);

/** Seconds of a Retry-After, which may be a number or a date; null where there is none to be read. */
export function waitIn(header: string | null, now: number): number | null {
  if (header === null || header.trim() === "") return null;
  const seconds = /^\s*\d+\s*$/.test(header)
    ? Number(header)
    : Math.ceil((Date.parse(header) - now) / 1000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}

// What a proxy says by itself when the server behind it does not answer.
const proxied = new Set([502, 503, 504]);

/** Turns an answer that is not ok into the refusal to show. */
export async function refusalOf(response: Response): Promise<Refusal> {
  const { status, statusText, headers } = response;
  const body: unknown = await response.json().catch(() => undefined);
  const wait = waitIn(headers.get("retry-after"), Date.now());
  if (isProblem(body)) return refusalBy(body, wait);
  const slug = proxied.has(status) ? "offline" : status === 500 ? "internal" : "other";
  return new Refusal(slug, `${status} ${statusText}`.trim(), undefined, wait);
}

/** Anything thrown, as a refusal: what is not one is the network being away. */
export const asRefusal = (thrown: unknown): Refusal =>
  thrown instanceof Refusal ? thrown : new Refusal("offline", String(thrown));

export const isAbort = (thrown: unknown): boolean =>
  thrown instanceof DOMException && thrown.name === "AbortError";
