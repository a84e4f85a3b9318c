import { z } from "zod";
import { database, yesOrNo } from "./common.ts";

const propertyShape = z.object({
  name: z.string(),
  types: z.array(z.string()),
  share: z.number().describe("Of the sampled elements, how many carry it: 0 to 1"),
});

export const health = {
  summary: "Whether the graph answers, and what it is",
  input: z.object({
    database,
    retry: yesOrNo
      .optional()
      .describe("Tries a password again that the database refused, where that shuts nobody out"),
  }),
  output: z.object({
    status: z.literal("ok"),
    engine: z.enum(["neo4j", "embedded"]),
    version: z.string(),
    database: z.string(),
    nodes: z.number(),
    relationships: z.number(),
    settled: z
      .boolean()
      .describe("False while the graph is counted anew: the numbers are those of seconds before"),
    builtIn: z
      .boolean()
      .describe(
        "Whether this database holds the built-in graph, told by the mark that seeding left; false for a foreign one, whatever its labels are called",
      ),
  }),
};

export const databases = {
  summary: "The databases that can be read",
  input: z.object({}),
  output: z.object({ names: z.array(z.string()), default: z.string() }),
};

export const schema = {
  summary: "Labels, relationship types, properties, links, unique keys and indexes",
  input: z.object({ database }),
  output: z.object({
    labels: z.array(
      z.object({
        label: z.string(),
        count: z.number(),
        properties: z.array(propertyShape),
        called: z
          .string()
          .optional()
          .describe("The property its nodes are best called by; absent where none is a name"),
      }),
    ),
    unlabelled: z
      .object({
        count: z.number(),
        exact: z
          .boolean()
          .describe("False of a large graph, which is not read for them: at least so many"),
      })
      .optional()
      .describe("Nodes without a label; absent where none is known of"),
    types: z.array(
      z.object({ type: z.string(), count: z.number(), properties: z.array(propertyShape) }),
    ),
    links: z.array(
      z.object({ from: z.string(), type: z.string(), to: z.string(), count: z.number() }),
    ),
    unique: z.array(z.object({ label: z.string(), property: z.string() })),
    indexes: z.array(
      z.object({
        name: z.string(),
        kind: z.string(),
        labels: z.array(z.string()),
        properties: z.array(z.string()),
      }),
    ),
    sampled: z.boolean(),
  }),
};
