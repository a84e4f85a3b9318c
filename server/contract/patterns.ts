import { z } from "zod";
import { nodeSchema, subgraphSchema } from "@chengmai/cypher";
import { count, ids, names, nodeId } from "./common.ts";
import { context, index, seed, through, tied, truncated } from "./lens.ts";

const cell = z.object({
  row: index.describe("Index into rows"),
  column: index.describe("Index into columns"),
  ...tied,
});
const tree = z
  .array(z.tuple([z.number(), z.number(), z.number()]))
  .describe("Merges by height, as scipy numbers them: left, right, height; leaves first");

export const matrix = {
  summary: "A lens as a table: how many ties each pair has, and the claims under them",
  input: through({}),
  output: z.object({
    ...context,
    cells: z.array(cell),
    orderRows: z.array(index).describe("Indices of rows, alike beside alike"),
    orderColumns: z
      .array(index)
      .describe("The same of columns; a label against itself has one order both ways"),
    trees: z
      .object({ rows: tree, columns: tree })
      .describe("Average linkage on Jaccard distance; empty beyond 5,000 leaves"),
    truncated: truncated.describe("True when there are more ties than were counted"),
  }),
};

const rule = {
  if: z.array(index).describe("Columns"),
  then: z.array(index).describe("Columns, none of those in `if`"),
  support: z.number().describe("Rows that have all of `if`"),
};

export const concepts = {
  summary: "Formal concepts of a lens with their order, and what follows from what",
  input: through({
    limit: count(300_000, 2000),
    minSupport: z.number().int().min(0).max(1_000_000).default(1),
    minConfidence: z.number().min(0).max(1).default(0.6),
  }),
  output: z.object({
    ...context,
    concepts: z
      .array(
        z.object({
          extent: z.array(index).describe("Rows"),
          intent: z.array(index).describe("Columns"),
          stability: z.number(),
          exact: z.boolean().describe("False where the stability is an estimate, never too high"),
          covers: z.array(index).describe("The concepts directly below"),
        }),
      )
      .describe("By extent, the largest first; past the limit the most stable"),
    implications: z.array(z.object(rule)).describe("Duquenne and Guigues' base"),
    nearly: z
      .array(
        z.object({ ...rule, confidence: z.number(), exceptions: z.array(index).describe("Rows") }),
      )
      .describe("Luxenburger's base"),
  }),
};

export const gaps = {
  summary: "What the rows most like one row are said to have and it is not",
  input: through({
    of: nodeId.describe("A row; what stands outside the lens is refused"),
    likeness: z.enum(["jaccard", "rarity"]).default("jaccard"),
    neighbours: count(100, 5),
  }),
  output: z.object({
    ...context,
    of: index.describe("The row that was asked for"),
    like: z.array(
      z.object({
        row: index,
        likeness: z.number(),
        shared: z.array(index).describe("Columns of both"),
        theirs: z.array(index).describe("Columns of that row alone"),
      }),
    ),
    gaps: z.array(
      z.object({
        column: index,
        score: z.number(),
        because: z.array(index).describe("The like rows that have it"),
        needs: z.array(z.object({ column: index, has: z.boolean() })),
        precedents: subgraphSchema.describe("How those rows have it"),
        cut: z.boolean().describe("True where they may have it in more ways than are told"),
        claims: z.array(z.string()),
      }),
    ),
  }),
};

const side = z.union([nodeId, ids]);
const counted = z.object({
  nodes: z.array(z.object({ label: z.string().nullable(), count: z.number() })),
  relationships: z.array(z.object({ type: z.string(), count: z.number() })),
});
const sum = z.object(tied);

export const compare = {
  summary: "What two rows, or two selections, share, and what only one of them has",
  input: through({
    a: side.describe("A row, or nodes; those that are no rows are told of apart"),
    b: side,
  }),
  output: z.object({
    ...context,
    a: z.array(index).describe("Rows of the one side"),
    b: z.array(index),
    apart: z
      .array(z.object({ id: z.string(), why: z.enum(["kind", "condition", "ids"]) }))
      .describe(
        "Nodes of either side that are no rows: of another kind, or left out by the lens's condition or by rowIds",
      ),
    shared: z.array(z.object({ column: index, a: sum, b: sum })),
    onlyA: z.array(z.object({ column: index, a: sum })),
    onlyB: z.array(z.object({ column: index, b: sum })),
    graph: z
      .object({ a: counted, b: counted, shared: counted })
      .describe("Each side with what is one relationship away, and what both have of it"),
    sentences: z.object({ zh: z.array(z.string()), en: z.array(z.string()) }),
    told: z
      .array(z.enum(["shared", "onlyA", "onlyB", "apart"]))
      .describe("Of each sentence, what it tells of"),
  }),
};

export const projection = {
  summary: "Rows joined by the columns they share, and what of it is more than chance",
  input: through({
    side: z.enum(["rows", "columns"]).default("rows"),
    weight: z.enum(["count", "jaccard", "cosine", "hyperbolic"]).default("count"),
    backbone: z.enum(["none", "disparity", "bicm"]).default("none"),
    alpha: z.number().min(0).max(1).default(0.05),
    correction: z.enum(["none", "fdr"]).default("fdr"),
    seed,
  }),
  output: z.object({
    ...context,
    nodes: z.array(nodeSchema).describe("Those of the side that was asked for"),
    links: z.array(
      z.object({
        a: index.describe("Index into nodes"),
        b: index,
        weight: z.number(),
        p: z.number().describe("How likely by chance; 1 without a backbone"),
        kept: z.boolean(),
        through: z.array(index).describe("Indices into the other side"),
      }),
    ),
    communities: z.array(index).describe("Of each node, the number of its community"),
  }),
};

const joined = z.object({
  routes: z.number().describe("Ways that have nothing in common they could be cut at"),
  distance: z.number().nullable().describe("Hops of the shortest; null where there is none"),
});

export const cuts = {
  summary: "The smallest set that parts two nodes, and what taking something out would do",
  input: through({
    between: z.tuple([nodeId, nodeId]).describe("Any two nodes of the graph"),
    by: z.enum(["nodes", "relationships"]).default("nodes"),
    types: names.optional(),
    maxHops: count(10, 6),
    remove: ids.optional().describe("Nodes or relationships of the graph"),
  }),
  output: z.object({
    ...context,
    cut: z.array(z.string()).describe("Ids"),
    size: z.number().nullable().describe("Null where the two are neighbours"),
    exact: z.boolean().describe("False where a limit cut the part that was looked at"),
    before: joined,
    after: joined.describe("Without what is to be removed"),
    lost: z.array(z.tuple([index, index])).describe("Pairs of rows that share nothing any more"),
    followed: z
      .boolean()
      .describe(
        "False where the lens is a query and something but a row or a column is removed: what that does to it is not known",
      ),
    longer: z.array(
      z.object({
        a: index,
        b: index,
        from: z.number(),
        to: z.number().nullable().describe("Null where no way is left"),
      }),
    ),
    subgraph: subgraphSchema.describe("The two, and what the cut consists of"),
  }),
};
