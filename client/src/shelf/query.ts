import type { Output } from "@chengmai/server/contract";

/** A named query as the shelf is told of it. */
export type Query = Output<"queries">[number];
export type Param = Query["params"][number];
export type Answer = Output<"runQuery">;

/** The folder of a query, and its own name in it. */
export function partsOf({ name }: Query): { shelf: string; own: string } {
  const [shelf = "", own = ""] = name.split("/");
  return { shelf, own };
}
