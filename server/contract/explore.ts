import { z } from "zod";
import { nodeSchema, pathSchema, relationshipSchema, subgraphSchema } from "@chengmai/cypher";
import {
  asked,
  conditions,
  count,
  database,
  ids,
  listed,
  names,
  nodeId,
  strength,
} from "./common.ts";

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
  leftOut: z
    .literal(true)
    .optional()
    .describe("No expansion brings these unless their type, or the other end's label, is named"),
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
    where: conditions.optional(),
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

const end = z.union([nodeId, z.object({ label: z.string().min(1).max(500) })]);

export const paths = {
  summary: "Paths between nodes, or from any node of a label: shortest or lightest first",
  input: z
    .object({
      database,
      from: end.optional(),
      to: end.optional(),
      among: z
        .array(nodeId)
        .min(2)
        .max(10)
        .optional()
        .describe("Instead of `from` and `to`: between any two of these"),
      maxHops: count(10, 4),
      types: names.optional(),
      avoid: z.array(nodeId).max(1000).optional(),
      avoidTypes: names.optional(),
      weight: z
        .string()
        .min(1)
        .max(500)
        .optional()
        .describe("A number of each relationship; where it is missing or below 0, none is walked"),
      limit: count(100, 10),
    })
    .refine(
      ({ from, to, among: several }) =>
        several === undefined ? from !== undefined && to !== undefined : !(from ?? to),
      "Give from and to, or among alone",
    ),
  output: z.object({
    paths: z.array(pathSchema),
    weights: z.array(z.number()).describe("What each path weighs, where a weight was named"),
    truncated: z.boolean(),
    asked,
  }),
};

export const common = {
  summary: "What touches at least so many of these nodes, the most first",
  input: z.object({
    database,
    ids,
    atLeast: count(1000, 2),
    types: names.optional(),
    limit: count(1000, 100),
  }),
  output: z.object({
    found: z.array(z.object({ node: nodeSchema, touches: z.number() })),
    subgraph: subgraphSchema,
    truncated: z.boolean(),
    asked,
  }),
};

export const steiner = {
  summary: "The smallest connection found among three or more nodes",
  input: z.object({
    database,
    ids: z.array(nodeId).min(3).max(100),
    types: names.optional(),
    maxHops: count(10, 6).describe("The most hops from one of them to the next"),
  }),
  output: z.object({
    subgraph: subgraphSchema,
    connected: z.boolean().describe("False where they are not joined within so many hops"),
    exact: z.boolean().describe("True where there is none smaller within so many hops"),
    asked,
  }),
};

export const claims = {
  summary: "What a node or relationship rests on: each claim with its locator and strength",
  input: z.object({
    database,
    for: nodeId.optional().describe("A node or relationship"),
    ids: listed.optional().describe("The claims themselves, by their own `id`, instead of `for`"),
    near: z
      .string()
      .regex(/^\d{1,3}\.\d{1,3}$/)
      .optional()
      .describe("Instead: a sentence of the article, such as 2.4; with those before and after it"),
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
