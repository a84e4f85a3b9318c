import { slugOf, type Problem, type ProblemSlug } from "@chengmai/server/contract/problems";

/** What a call throws: the server's problem document, or `offline` when no answer came at all. */
export class Refusal extends Error {
  readonly slug: ProblemSlug | "offline";
  readonly problem: Problem | undefined;

  constructor(slug: ProblemSlug | "offline", detail: string, problem?: Problem) {
    super(detail);
    this.name = "Refusal";
    this.slug = slug;
    this.problem = problem;
  }
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === "object" &&
  body !== null &&
  "type" in body &&
  typeof body.type === "string" &&
  body.type.startsWith("/problems/");

/** Turns an answer that is not ok into the refusal to show. */
export async function refusalOf(response: Response): Promise<Refusal> {
  const body: unknown = await response.json().catch(() => undefined);
  if (isProblem(body)) return new Refusal(slugOf(body), body.detail, body);
  return new Refusal("internal", `${response.status} ${response.statusText}`);
}

/** Anything thrown, as a refusal: what is not one is the network being away. */
export const asRefusal = (thrown: unknown): Refusal =>
  thrown instanceof Refusal ? thrown : new Refusal("offline", String(thrown));

export const isAbort = (thrown: unknown): boolean =>
  thrown instanceof DOMException && thrown.name === "AbortError";
