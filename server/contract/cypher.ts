import { z } from "zod";
import { answer, database, formats, params } from "./common.ts";

const text = z.string().min(1).max(100_000);
const timeoutMs = z.number().int().min(1).optional();
const both = z.object({ zh: z.string(), en: z.string() });

export const cypher = {
  summary: "Runs Cypher that only reads; rows as NDJSON as they come, or collected as JSON",
  input: z.object({
    database,
    text,
    params: params.optional(),
    rowLimit: z.number().int().min(1).optional(),
    byteLimit: z.number().int().min(1).optional().describe("Of the answer as it is sent"),
    timeoutMs,
    write: z
      .boolean()
      .optional()
      .describe("Runs a text that writes, in one transaction, where the operator allows it"),
  }),
  output: answer,
};

/** One operator of a plan; what the engine does not say is null. */
export interface PlanOperator {
  operator: string;
  details: string;
  estimatedRows: number | null;
  rows: number | null;
  dbHits: number | null;
  children: PlanOperator[];
}

const planOperator: z.ZodType<PlanOperator> = z.object({
  operator: z.string(),
  details: z.string(),
  estimatedRows: z.number().nullable(),
  rows: z.number().nullable(),
  dbHits: z.number().nullable(),
  get children() {
    return z.array(planOperator);
  },
});

export const plan = {
  summary: "The plan of a query as a tree of operators; with `profile` it runs and is counted",
  input: z.object({
    database,
    text,
    params: params.optional(),
    profile: z.boolean().optional(),
    timeoutMs,
  }),
  output: z.object({
    queryType: z.enum(["r", "rw", "w", "s"]).nullable(),
    profiled: z.boolean(),
    root: planOperator,
  }),
};

export const check = {
  summary: "What the engine would say of a text, without running it",
  input: z.object({ database, text, params: params.optional() }),
  output: z.object({
    marks: z.array(
      z.object({
        kind: z
          .enum(["syntax", "refused", "cannot", "differs", "notice"])
          .describe(
            "unreadable, not allowed, beyond this engine, answered otherwise, worth knowing",
          ),
        code: z.string(),
        message: z.string().describe("In the engine's own words"),
        words: both.optional().describe("The same, and what to do, in both languages"),
        line: z.number().optional(),
        column: z.number().optional(),
      }),
    ),
  }),
};

const parameter = z.object({
  name: z.string(),
  type: z.string(),
  description: z.string(),
  isDeprecated: z.boolean(),
  default: z.string().optional(),
});

const callable = z.object({
  name: z.string(),
  category: z.string().optional(),
  description: z.string(),
  signature: z.string(),
  argumentDescription: z.array(parameter),
});

export const language = {
  summary: "The functions and procedures that may be called here",
  input: z.object({ database }),
  output: z.object({
    functions: z.array(
      callable.extend({
        isBuiltIn: z.boolean(),
        returnDescription: z.string(),
        aggregating: z.boolean(),
      }),
    ),
    procedures: z.array(
      callable.extend({
        mode: z.string(),
        returnDescription: z.array(parameter.omit({ default: true })),
      }),
    ),
  }),
};

export const limits = {
  summary: "The most that one run may take here, and what it may do",
  input: z.object({ database }),
  output: z.object({
    rows: z.number(),
    bytes: z.number(),
    millis: z.number(),
    profile: z.boolean().describe("Whether this engine counts while it runs"),
    writes: z.boolean().describe("Whether the operator allows writes to this database"),
  }),
};

export const exportRows = {
  summary:
    "Takes an order for all rows of a query as a file; the address is good once, for a minute",
  input: z.object({
    database,
    text,
    params: params.optional(),
    format: z.enum(formats),
    byteOrderMark: z
      .boolean()
      .optional()
      .describe("Of csv and tsv: for Excel, which else misreads UTF-8"),
    name: z.string().max(100).optional().describe("Of the file, without its ending"),
  }),
  output: z.object({ address: z.string() }),
};

export const exported = {
  summary:
    "All rows of an ordered file as an attachment; a connection that breaks off says it failed",
  input: z.object({ ticket: z.string().min(1).max(100) }),
  output: z.string(),
};
