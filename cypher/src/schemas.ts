import { z } from "zod";
import type { Value } from "./values.ts";

/** Values as JSON carries them. Apart from `values`, so that the page need not load zod. */
export const valueSchema: z.ZodType<Value> = z.json() as unknown as z.ZodType<Value>;
const properties = z.record(z.string(), valueSchema);

export const nodeSchema = z.object({
  kind: z.literal("node"),
  id: z.string(),
  key: z.string().nullable(),
  labels: z.array(z.string()),
  properties,
});

export const relationshipSchema = z.object({
  kind: z.literal("relationship"),
  id: z.string(),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  properties,
});

export const pathSchema = z.object({
  kind: z.literal("path"),
  nodes: z.array(nodeSchema),
  relationships: z.array(relationshipSchema),
});

export const subgraphSchema = z.object({
  nodes: z.array(nodeSchema),
  relationships: z.array(relationshipSchema),
});
