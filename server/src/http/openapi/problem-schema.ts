import { z } from "zod";
import { problems, type ProblemSlug } from "../../../contract/index.ts";

const types = (Object.keys(problems) as ProblemSlug[]).map((slug) => `/problems/${slug}` as const);

/** RFC 9457, as every failure leaves. */
export const problemSchema = z.object({
  type: z.enum(types),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  instance: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  line: z.number().optional(),
  column: z.number().optional(),
});
