import { z } from "zod";
import { parameterSchema, parametersSchema, valueSchema } from "@chengmai/cypher";

/** Ids a single request may name. */
export const mostIds = 1000;

/** Files that an answer can be had as. */
export const formats = ["csv", "tsv", "json", "ndjson"] as const;

export const database = z.string().min(1).max(63).optional().describe("A name from /databases");
export const nodeId = z.string().min(1).max(200);
export const ids = z.array(nodeId).min(1).max(mostIds);
export const names = z.array(z.string().min(1).max(500)).max(100);
export const strength = z.enum(["stated", "inherited"]);
export const params = parametersSchema;

/** What must hold of a node's properties, all of it. */
export const conditions = z
  .array(
    z.object({
      property: z.string().min(1).max(500),
      op: z.enum(["=", "<>", "<", "<=", ">", ">=", "contains", "starts", "exists"]),
      value: parameterSchema.optional(),
    }),
  )
  .max(20);

/** A whole number that may arrive as text, as query strings do; in decimal digits and no other way. */
export const count = (most: number, usual: number) =>
  z
    .preprocess(
      (given) => (typeof given === "string" && /^\d{1,15}$/.test(given) ? Number(given) : given),
      z.number().int().min(1).max(most),
    )
    .default(usual)
    .meta({ default: usual });

/** A boolean that may arrive as text, as query strings do. */
export const yesOrNo = z.preprocess(
  (given) => (given === "true" ? true : given === "false" ? false : given),
  z.boolean(),
);

/** A list that a query string gives once, repeated, or separated by commas. */
export const listed = z.preprocess(
  (given) => (typeof given === "string" ? given.split(",").filter(Boolean) : given),
  names,
);

/** What was asked of the database, to be asked again by hand. */
export const asked = z
  .array(z.object({ text: z.string(), params, database: z.string().nullable() }))
  .describe("The Cypher that gives the same when it is run by hand");

const notice = z.object({
  code: z.string(),
  message: z.string(),
  words: z.object({ zh: z.string(), en: z.string() }).optional(),
  line: z.number().optional(),
  column: z.number().optional(),
});

export const answer = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(valueSchema)),
  summary: z.object({
    rows: z.number(),
    truncated: z.boolean(),
    millis: z.number(),
    firstMillis: z.number().optional().describe("Until the first rows were there"),
    cut: z.enum(["rows", "bytes"]).optional().describe("Which limit cut the answer"),
    counters: z.record(z.string(), z.number()).optional().describe("What a write changed"),
    notices: z.array(notice),
  }),
});
