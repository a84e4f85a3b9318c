import { z } from "zod";
import {
  nodeSchema,
  parameterSchema,
  pathSchema,
  relationshipSchema,
  subgraphSchema,
} from "@chengmai/cypher";
import { count, database, ids, listed, names, nodeId, strength } from "./common.ts";

const direction = z.enum(["out", "in", "both"]);
const degree = z.object({
  type: z.string(),
  direction: z.enum(["out", "in"]),
  label: z.string(),
  count: z.number(),
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

const nodeWithDegrees = z.object({ node: nodeSchema, degrees: z.array(degree) });

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
    limit: count(1000, 100),
    after: z.string().max(100_000).optional().describe("What the page before gave as `after`"),
    strength: strength.optional(),
  }),
  output: z.object({
    subgraph: subgraphSchema,
    remainder: z.array(degree),
    after: z.string().nullable(),
  }),
};

export const among = {
  summary: "The named nodes, and the relationships among them",
  input: z.object({ database, ids }),
  output: z.object({
    nodes: z.array(nodeSchema),
    relationships: z.array(relationshipSchema),
    truncated: z.boolean(),
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
