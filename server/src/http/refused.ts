import type { ProblemSlug } from "../../contract/index.ts";

interface Said {
  /** Where HTTP has a number of its own for the kind; else the slug's. */
  status?: number;
  headers?: Record<string, string>;
}

/** A refusal that only HTTP knows of: no graph was asked. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly slug: ProblemSlug;
  readonly status: number | undefined;
  readonly headers: Record<string, string>;

  constructor(slug: ProblemSlug, detail: string, { status, headers = {} }: Said = {}) {
    super(detail);
    this.slug = slug;
    this.status = status;
    this.headers = headers;
  }
}
