import { z } from "zod";
import {
  nodeSchema,
  parameterSchema,
  pathSchema,
  relationshipSchema,
  subgraphSchema,
} from "@chengmai/cypher";
import { asked, count, database, ids, listed, names, nodeId, strength } from "./common.ts";

const direction = z.enum(["out", "in", "both"]);
const degree = z.object({
  type: z.string(),
  direction: z.enum(["out", "in"]),
  label: z
    .string()
    .nullable()
    .describe(
      "The other end's first label by name, empty for none; null where a hub is not looked at whole",
    ),
  labels: z.array(z.string()).optional().describe("All its labels, where there are several"),
  count: z.number().describe("Relationships, each counted once"),
});

export const search = {
  summary: "Finds nodes by name, alias, pinyin, initials or traditional form, best first",
  input: z.object({
    database,
    q: z.string().trim().min(1).max(200),
    limit: count(50, 10),
    labels: listed.optional(),
  }),
  output: z.array(
    z.object({
      node: nodeSchema,
      score: z.number(),
      matched: z.object({
        property: z.string(),
        text: z.string(),
        how: z.enum(["exact", "prefix", "inside", "pinyin", "initials", "traditional", "near"]),
      }),
    }),
  ),
};

const nodeWithDegrees = z.object({ node: nodeSchema, degrees: z.array(degree), asked });

export const node = {
  summary: "One node by its id of this session, with its degrees",
  input: z.object({ database, id: nodeId }),
  output: nodeWithDegrees,
};

export const nodeByKey = {
  summary: "One node by its lasting key, Label:property:value, with its degrees",
  input: z.object({ database, key: z.string().min(5).max(1000) }),
  output: nodeWithDegrees,
};

export const expand = {
  summary: "Neighbours of nodes, a page at a time, and what was left out",
  input: z.object({
    database,
    ids,
    types: names.optional(),
    direction: direction.default("both"),
    labels: names.optional(),
    where: z
      .array(
        z.object({
          property: z.string().min(1).max(500),
          op: z.enum(["=", "<>", "<", "<=", ">", ">=", "contains", "starts", "exists"]),
          value: parameterSchema.optional(),
        }),
      )
      .max(20)
      .optional(),
    order: z
      .object({
        by: z.string().min(1).max(500).describe("`degree`, or a property of the neighbour"),
        descending: z.boolean().default(false),
      })
      .optional(),
    limit: count(1000, 100),
    after: z.string().max(100_000).optional().describe("What the page before gave as `after`"),
    strength: strength.optional(),
  }),
  output: z.object({
    subgraph: subgraphSchema,
    remainder: z.array(degree),
    left: z
      .object({
        count: z.number(),
        atLeast: z.boolean(),
        of: z.array(z.object({ id: z.string(), count: z.number() })),
      })
      .describe(
        "The sum of the remainder, and of which nodes; at least so much where the counting ended early",
      ),
    ordered: z
      .object({ first: z.number(), of: z.number() })
      .nullable()
      .describe("How many relationships were put in order, where there are more than that"),
    after: z.string().nullable(),
    asked,
  }),
};

export const among = {
  summary: "The named nodes, and the relationships among them, or with others",
  input: z.object({
    database,
    ids,
    with: ids
      .optional()
      .describe("The other ends that are meant; without it, the nodes themselves"),
  }),
  output: z.object({
    nodes: z.array(nodeSchema),
    relationships: z.array(relationshipSchema),
    truncated: z.boolean(),
    asked,
  }),
};

export const paths = {
  summary: "Paths between two nodes, shortest first",
  input: z.object({
    database,
    from: nodeId,
    to: nodeId,
    maxHops: count(10, 4),
    types: names.optional(),
    avoid: z.array(nodeId).max(1000).optional(),
    limit: count(100, 10),
  }),
  output: z.object({ paths: z.array(pathSchema), truncated: z.boolean() }),
};

export const claims = {
  summary: "What a node or relationship rests on: each claim with its locator and strength",
  input: z.object({
    database,
    for: nodeId.optional().describe("A node or relationship"),
    ids: listed.optional().describe("The claims themselves, by their own `id`, instead of `for`"),
  }),
  output: z.array(
    z.object({
      id: z.string(),
      locator: z.string().nullable(),
      text: z.string(),
      textEn: z.string(),
      strength: z.enum(["stated", "inherited", "curated"]),
      reason: z.string().nullable(),
      reasonEn: z.string().nullable(),
    }),
  ),
};
