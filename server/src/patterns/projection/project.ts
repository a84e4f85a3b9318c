import { adjusted } from "../adjusted.ts";
import { type Bits, membersOf } from "../bits.ts";
import type { Context } from "../context.ts";
import type { GoOn } from "../work.ts";
import { communitiesOf } from "./communities.ts";
import { disparityOf } from "./disparity.ts";
import { type Links, linksOf, type Weight } from "./links.ts";
import { surpriseOf } from "./surprise.ts";

/** Two rows and what joins them. */
export interface Link {
  a: number;
  b: number;
  weight: number;
  /** How likely by chance; 1 where no backbone was asked for. */
  p: number;
  kept: boolean;
  /** Columns that both have. */
  through: number[];
}

interface Wanted {
  weight: Weight;
  backbone: "none" | "disparity" | "bicm";
  alpha: number;
  correction: "none" | "fdr";
  seed: number;
}

const chancesOf = (context: Context, links: Links, { backbone }: Wanted, goOn: GoOn) => {
  if (backbone === "bicm") return surpriseOf(context, links, goOn);
  if (backbone === "disparity") return disparityOf(links, context.rows);
  return null;
};

/**
 * Rows joined by the columns that they share, with what of it is more than chance, and the communities of what is
 * kept. The correction counts every pair of rows, also those that share nothing.
 * @throws Ended
 */
export const projected = (
  context: Context,
  wanted: Wanted,
  goOn: GoOn,
): { links: Link[]; communities: number[]; truncated: boolean } => {
  const { links, truncated } = linksOf(context, wanted.weight, (share) => goOn(share / 2));
  const ps = chancesOf(context, links, wanted, (share) => goOn(0.5 + share / 2));
  const pairs = (context.rows * (context.rows - 1)) / 2;
  const tested = ps !== null && wanted.correction === "fdr" ? adjusted(ps, pairs) : ps;
  const all = Array.from(links.a, (a, at): Link => {
    const b = links.b[at] as number;
    const other = context.byRow[b] as Bits;
    const both = (context.byRow[a] as Bits).map((word, on) => word & (other[on] as number));
    return {
      a,
      b,
      weight: links.weight[at] as number,
      p: ps?.[at] ?? 1,
      kept: tested === null || (tested[at] as number) < wanted.alpha,
      through: membersOf(both),
    };
  });
  const kept = all.filter((link) => link.kept);
  const communities = communitiesOf(
    context.rows,
    {
      a: Int32Array.from(kept, ({ a }) => a),
      b: Int32Array.from(kept, ({ b }) => b),
      weight: Float64Array.from(kept, ({ weight }) => weight),
    },
    wanted.seed,
  );
  return { links: all, communities, truncated };
};
