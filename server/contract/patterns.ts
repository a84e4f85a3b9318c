import { z } from "zod";
import { nodeSchema } from "@chengmai/cypher";
import { database, names, strength } from "./common.ts";

const label = z.string().min(1).max(500);

export const matrix = {
  summary: "Two labels against each other: how many ties each pair has, and the claims under them",
  input: z.object({
    database,
    rows: label,
    columns: label,
    via: names.optional(),
    strength: strength.optional(),
  }),
  output: z.object({
    rows: z.array(nodeSchema),
    columns: z.array(nodeSchema),
    cells: z.array(
      z.object({
        row: z.number().describe("Index into rows"),
        column: z.number().describe("Index into columns"),
        count: z.number().describe("How many relationships tie the pair, each once"),
        claims: z.array(z.string()),
      }),
    ),
    orderRows: z.array(z.number()).describe("Indices of rows, alike beside alike"),
    orderColumns: z
      .array(z.number())
      .describe("The same of columns; a label against itself has one order both ways"),
    truncated: z.boolean().describe("True when there are more ties than were counted"),
  }),
};
