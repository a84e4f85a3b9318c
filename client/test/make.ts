import type { Node, Relationship } from "@chengmai/cypher/values";
import type { Param } from "../src/shelf/query.ts";

export const node = (label: string, id: string, name = id): Node => ({
  kind: "node",
  id: `n:${id}`,
  key: `${label}:id:${id}`,
  labels: [label],
  properties: { id, name, nameEn: name },
});

export const relationship = (from: Node, type: string, to: Node): Relationship => ({
  kind: "relationship",
  id: `${from.id}-${to.id}`,
  type,
  from: from.id,
  to: to.id,
  properties: {},
});

export const param = (name: string, type: string, more: Partial<Param> = {}): Param => ({
  name,
  type,
  optional: false,
  label: { zh: name, en: name },
  ...more,
});
