import { z } from "zod";
import { nodeSchema, subgraphSchema } from "@chengmai/cypher";
import { conditions, count, database, names, nodeId, params } from "./common.ts";
import { index, label, seed, truncated } from "./lens.ts";

/** Nodes and relationships of one pattern at most: more could not be matched in time. */
const mostNodes = 20;
const mostRelationships = 40;

const pattern = {
  database,
  nodes: z
    .array(
      z.object({
        id: nodeId,
        free: z.boolean().describe("True: any node of one of its labels stands for it"),
        labels: names.optional().describe("Instead of its own"),
        made: z
          .boolean()
          .default(false)
          .describe("True: the id is only a name within this pattern; free, and by its labels"),
        where: conditions.optional(),
      }),
    )
    .min(1)
    .max(mostNodes),
  relationshipIds: z.array(nodeId).max(mostRelationships),
  joins: z
    .array(z.object({ id: nodeId, from: nodeId, to: nodeId, type: z.string().min(1).max(500) }))
    .max(mostRelationships)
    .default([])
    .describe("Relationships that were made up: the ids of their ends, and a name of their own"),
};

const match = z.object({
  nodes: z.array(z.string()).describe("Ids, in the order of the pattern's nodes"),
  relationships: z.array(z.string()),
});

export const example = {
  summary: "What matches a pattern that was made of an example, and what nearly does",
  input: z.object({
    ...pattern,
    by: label.optional().describe("Groups the matches by the nodes of this label they belong to"),
    limit: count(10_000, 500),
    near: z.boolean().default(true),
  }),
  output: z.object({
    cypher: z.string(),
    params,
    columns: z.array(z.string()),
    matches: z.array(match),
    subgraph: subgraphSchema,
    near: z.array(
      z.object({ match, missing: z.string().describe("The id of the pattern's relationship") }),
    ),
    groups: z.array(
      z.object({ group: z.string().describe("The id of its node"), matches: z.array(index) }),
    ),
    groupNodes: z.array(nodeSchema),
    nearTruncated: z.boolean(),
    truncated,
  }),
};

export const next = {
  summary:
    "What may be added to a pattern at one of its nodes, and how many matches would remain; where the schema is a sample, what is rare may be missing",
  input: z.object({ ...pattern, at: nodeId }),
  output: z.array(
    z.object({
      type: z.string(),
      direction: z.enum(["out", "in"]),
      label,
      matches: z.number(),
      atLeast: z.boolean().describe("True where the counting ended early"),
    }),
  ),
};

export const motifs = {
  summary: "Small shapes that recur across groups, and how surprising that is",
  input: z.object({
    database,
    group: label,
    member: names.optional().describe("Types that lead into a group; those of the schema else"),
    size: z.number().int().min(2).max(4).default(3),
    only: nodeId.optional().describe("Only what this group alone has"),
    shuffles: z.number().int().min(0).max(10_000).default(200),
    seed,
    timeoutMs: z.number().int().min(1).optional(),
    limit: count(1000, 50),
  }),
  output: z.object({
    groups: z.array(nodeSchema).describe("Those that something belongs to"),
    motifs: z.array(
      z.object({
        pattern: z.object({
          nodes: z.array(
            z.object({
              label: z.string(),
              grouped: z.boolean().describe("Whether nodes of this label belong to groups"),
            }),
          ),
          relationships: z.array(z.object({ from: index, to: index, type: z.string() })),
        }),
        cypher: z.string(),
        params,
        support: z.array(z.object({ group: z.string(), count: z.number() })),
        total: z.number(),
        expected: z.number(),
        p: z.number(),
        q: z.number(),
        examples: z.array(z.array(z.string())).describe("Ids of nodes, as the pattern has them"),
        instances: z
          .array(z.object({ group: z.string(), nodes: z.array(z.string()) }))
          .describe("The first of each group, likewise"),
      }),
    ),
    sampled: z.boolean(),
    share: z.number().describe("Of all sets, how much was looked at"),
    shuffles: z.number().describe("How many there was time for"),
    truncated,
  }),
};
