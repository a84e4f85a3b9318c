import { z } from "zod";
import { nodeSchema } from "@chengmai/cypher";
import { database, params, strength } from "./common.ts";
import { both, context, index, lensShape, through, truncated } from "./lens.ts";

export const lenses = {
  summary: "Lenses worth looking through, the house's own first, best first",
  input: z.object({ database, strength: strength.optional() }),
  output: z.array(
    z.object({
      title: both,
      lens: lensShape,
      rows: z.number().describe("How many rows have a tie"),
      columns: z.number(),
      ties: z.number().describe("Pairs that are tied"),
      density: z.number().describe("Ties over all pairs"),
    }),
  ),
};

export const lens = {
  summary:
    "What a lens shows, in numbers; why it shows nothing; and the Cypher that gives the same",
  input: through({}),
  output: z.object({
    rows: z.number().describe("How many rows have a tie"),
    columns: z.number(),
    ties: z.number().describe("Pairs that are tied"),
    density: z.number().describe("Ties over all pairs"),
    some: z
      .object({ rows: z.array(nodeSchema), columns: z.array(nodeSchema) })
      .describe("The first few of each"),
    world: context.world,
    truncated,
    why: z
      .array(
        z.object({
          kind: z.enum([
            "no-label",
            "no-type",
            "no-property",
            "none-holds",
            "none-joined",
            "only-itself",
            "none-told",
          ]),
          at: index.describe("0 is the rows, 1 the first step"),
          name: z.string().describe("The label, the type or the query that is meant"),
        }),
      )
      .describe("Where there is not one tie: what is not there, or where the ways end"),
    cypher: z
      .object({ text: z.string(), params })
      .nullable()
      .describe("Of a path or a query; as a named query whose view is a matrix it is a lens"),
  }),
};

const finding = z.object({
  kind: z.enum([
    "most-shared",
    "in-one-only",
    "everywhere-but",
    "most-alike",
    "least-alike",
    "follows",
    "nearly-follows",
    "go-together",
    "gap",
    "hangs-by-one",
  ]),
  sentence: both,
  refuted: both.describe("What would refute it"),
  view: z.enum(["matrix", "concepts", "gaps", "compare", "projection", "cuts"]),
  input: z.looseObject({ ...lensShape.shape }).describe("The body to ask the view with"),
  figure: z.object({ value: z.number(), of: z.number().nullable() }),
  nodes: z.array(nodeSchema).describe("What it speaks of"),
});

export const findings = {
  summary: "What strikes in the best lens, counted, each with the view that proves it",
  input: z.object({ database, strength: strength.optional() }),
  output: z.array(finding),
};

export const findingsThrough = {
  summary: "What strikes in a lens, counted, each with the view that proves it",
  input: through({}),
  output: z.array(finding),
};
