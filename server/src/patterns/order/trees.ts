import type { Context } from "../context.ts";
import { turned } from "../context.ts";
import type { GoOn } from "../work.ts";
import { averageLinkage, type Merge } from "./dendrogram.ts";
import { jaccardDistances, mostLeaves } from "./distances.ts";
import { leafOrder } from "./leaves.ts";

interface Tree {
  /** Empty where there are too many leaves. */
  merges: Merge[];
  /** Leaves as the tree has them, like beside like. */
  order: number[];
}

const treeOf = ({ rows, byRow }: Context, goOn: GoOn): Tree => {
  if (rows > mostLeaves) return { merges: [], order: [...byRow.keys()] };
  const distances = jaccardDistances(byRow, (share) => goOn(share / 2));
  const merges = averageLinkage(distances, (share) => goOn(0.5 + share / 2));
  return { merges, order: leafOrder(distances, merges) };
};

/**
 * Dendrograms of a context's rows and of its columns, and the orders they give.
 * @throws Ended
 */
export const treesOf = (context: Context, goOn: GoOn): { rows: Tree; columns: Tree } => ({
  rows: treeOf(context, (share) => goOn(share / 2)),
  columns: treeOf(turned(context), (share) => goOn(0.5 + share / 2)),
});
