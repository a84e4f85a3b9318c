import type { Node } from "@chengmai/cypher/values";
import { labelOf } from "../../values/name.ts";
import type { State } from "../../exploration/model/state.ts";
import { groundUnder, ribbonsOf } from "./ribbons.ts";
import type { Tie } from "./ties.ts";

/** One tie of a node, with what stands at its other end. */
export interface Reached {
  tie: Tie;
  other: Node;
}

const order = ["Cluster", "Area", "City", "Mechanism"];

/** A cluster's ribbons, each as a tie of the cluster: it uses what anything in it does. */
const ribbonTies = (state: State, cluster: string): Tie[] =>
  ribbonsOf(state).flatMap((ribbon) =>
    ribbon.cluster === cluster
      ? [
          {
            id: ribbon.id,
            place: cluster,
            mechanism: ribbon.mechanism,
            strength: ribbon.strength,
            basis: groundUnder(ribbon),
          },
        ]
      : [],
  );

/** What a place or mechanism is tied to: clusters first, then areas, cities, mechanisms by number. */
export function reachOf(
  id: string,
  { state, ties }: { state: State; ties: readonly Tie[] },
): Reached[] {
  const node = state.nodes.get(id);
  const isCluster = node !== undefined && labelOf(node) === "Cluster";
  const found = (isCluster ? ribbonTies(state, id) : ties).flatMap((tie) => {
    if (tie.place !== id && tie.mechanism !== id) return [];
    const other = state.nodes.get(tie.place === id ? tie.mechanism : tie.place);
    return other === undefined ? [] : [{ tie, other }];
  });
  const rank = ({ tie, other }: Reached) =>
    (tie.strength === "stated" ? 0 : 100) +
    order.indexOf(labelOf(other)) * 10_000 +
    Number(other.properties["number"] ?? 0);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

export const countOf = (reached: readonly Reached[], label: string): number =>
  reached.filter(({ other }) => labelOf(other) === label).length;
