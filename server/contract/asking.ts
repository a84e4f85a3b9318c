import { z } from "zod";
import { valueSchema } from "@chengmai/cypher";
import { answer, asked, database, params } from "./common.ts";

const both = z.object({ zh: z.string(), en: z.string() });
const oneOfEach = z.array(z.array(z.string()));

export const queries = {
  summary: "The named queries, shelf by shelf, each with its form and the shape of its answer",
  input: z.object({}),
  output: z.array(
    z.object({
      name: z.string(),
      title: both,
      about: both,
      view: z.enum(["graph", "table", "matrix"]),
      params: z.array(
        z.object({
          name: z.string(),
          type: z.string(),
          of: z.array(z.string()).optional().describe("Labels whose nodes may be named"),
          oneOf: z.array(z.string()).optional().describe("The only values there are"),
          optional: z.boolean(),
          default: valueSchema.optional(),
          label: both,
        }),
      ),
      returns: z.array(z.object({ name: z.string(), type: z.string(), label: both })),
      shelf: both.describe("What its shelf is called, the first part of its name"),
      needs: z
        .object({ labels: oneOfEach, types: oneOfEach, builtIn: z.boolean() })
        .describe(
          "One name of each list must be in the graph, or there is nothing to answer; `builtIn`: only the built-in graph is asked",
        ),
    }),
  ),
};

export const runQuery = {
  summary: "Runs a named query; the body is its parameters",
  input: z.object({ database, shelf: z.string(), name: z.string(), params }),
  output: answer.extend({ asked }),
};
