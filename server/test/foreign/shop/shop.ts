import type { Value } from "@chengmai/cypher";

/** A node of the bookshop; `as` is how relationships name it here, and is not kept in the graph. */
export interface ShopNode {
  as: string;
  labels: readonly string[];
  properties: Readonly<Record<string, Value>>;
}

export interface ShopRelationship {
  from: string;
  type: string;
  to: string;
  properties: Readonly<Record<string, Value>>;
}

/** Names that have to be quoted, escaped or drawn with care; each is really in the bookshop. */
export const odd = {
  publisher: "出版社",
  rep: "Sales Rep",
  fan: `O'Reilly "Fan"`,
  tick: "back`tick",
  shelf: "📚 Shelf",
  /** Would end a query that quotes badly, and delete what it finds. */
  hostile: "x`) DETACH DELETE (n) //",
  soldBy: "SOLD BY",
  at: "位于",
  ab: "a`b",
  thumb: "👍",
  price: "list price",
  name: "名称",
  firstName: "first.name",
  qt: "q`t",
} as const;

/** Neo4j reads \u0060 as a back-quote even within back-quotes; the embedded engine keeps it as it is. */
export const escapedTick = "\\u0060) RETURN 1 AS hacked //";

export const big = (value: string): Value => ({ kind: "integer", value });
export const day = (value: string): Value => ({ kind: "date", value });
