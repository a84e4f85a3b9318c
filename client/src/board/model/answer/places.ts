import type { Output } from "@chengmai/server/contract";
import type { Node } from "@chengmai/cypher/values";
import { call } from "../../../api/call.ts";
import type { State } from "../../../exploration/model/state.ts";
import { labelOf } from "../../../values/name.ts";
import { homesOf, planOf } from "../plan.ts";

/** Places to choose from, under the cluster that they lie in; null: in none. */
export interface PlaceGroup {
  cluster: Node | null;
  places: readonly { node: Node; matched: string | null }[];
}

const asked = ["City", "Cluster"];

/** Properties by which a place is called; what else matched is told on its card. */
const names: ReadonlySet<string> = new Set(["name", "nameEn", "aliases"]);

/** Every place that a pair can be made of: each cluster, then its cities. */
export function placesOf(state: State): PlaceGroup[] {
  const nodeOf = (id: string) => state.nodes.get(id) ?? [];
  return planOf(state, []).clusters.map(({ id, cities }) => ({
    cluster: state.nodes.get(id) ?? null,
    places: [id, ...cities].flatMap(nodeOf).map((node) => ({ node, matched: null })),
  }));
}

type Hits = Output<"search">;

/** What search knows by a name, in any of its ways to write one. */
export const findPlaces = (q: string, signal: AbortSignal): Promise<Hits> =>
  call("search", { q, labels: asked, limit: 20 }, signal);

/** Places that were found and are on the board, under their clusters, the group of the best first. */
export function groupsOf(state: State, hits: Hits): PlaceGroup[] {
  const homes = homesOf(state);
  const groups = new Map<string, { node: Node; matched: string | null }[]>();
  for (const { node, matched } of hits) {
    if (!state.nodes.has(node.id) || !asked.includes(labelOf(node))) continue;
    const home = homes.get(node.id) ?? (labelOf(node) === "Cluster" ? node.id : "");
    const called = names.has(matched.property) ? matched.text : null;
    groups.set(home, [...(groups.get(home) ?? []), { node, matched: called }]);
  }
  return [...groups].map(([home, places]) => ({ cluster: state.nodes.get(home) ?? null, places }));
}
