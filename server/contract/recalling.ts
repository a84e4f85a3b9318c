import { z } from "zod";
import { nodeSchema, parametersSchema, relationshipSchema } from "@chengmai/cypher";
import { database, names, nodeId } from "./common.ts";

const met = z.object({
  key: z.string().max(10_000).nullable().describe("Its lasting key; null where it had none"),
  id: nodeId.optional().describe("The id it had when it was met"),
  labels: names.default([]),
  properties: parametersSchema.default({}),
});

const joined = z.object({
  type: z.string().min(1).max(500),
  from: nodeId.describe("The id of today"),
  to: nodeId,
  properties: parametersSchema.default({}),
});

export const recall = {
  summary:
    "Nodes and relationships that were met before, as they are today: nodes by key, else by labels and properties; null for what is no longer there",
  input: z.object({
    database,
    nodes: z.array(met).max(500).default([]),
    relationships: z.array(joined).max(500).default([]),
  }),
  output: z.object({
    nodes: z.array(nodeSchema.nullable()),
    relationships: z.array(relationshipSchema.nullable()),
  }),
};
