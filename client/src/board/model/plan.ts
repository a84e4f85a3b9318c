import type { Node } from "@chengmai/cypher/values";
import { labelOf } from "../../values/name.ts";
import type { State } from "../../exploration/model/state.ts";
import { once } from "../../exploration/model/once.ts";
import type { Tie } from "./ties.ts";
import { upward } from "./upward.ts";

/** What stands on the board: clusters with what lies in them, themes with their mechanisms. */
export interface Plan {
  clusters: readonly { id: string; areas: readonly string[]; cities: readonly string[] }[];
  themes: readonly { name: string; mechanisms: readonly string[] }[];
}

const kinds = ["cluster", "belt", "macro-region"];

const rank = (node: Node | undefined) =>
  kinds.indexOf(String(node?.properties["kind"] ?? "cluster"));

/** Cluster of each area and city: the first real cluster found on the way up, a belt only for want of one. */
export const homesOf = once((state: State): ReadonlyMap<string, string> => {
  const { nodes, relationships } = state;
  const above = new Map<string, string[]>();
  for (const { type, from, to } of relationships.values())
    if (upward.has(type)) above.set(from, [...(above.get(from) ?? []), to]);
  const climb = (id: string, seen: Set<string>): string[] =>
    (above.get(id) ?? []).flatMap((next) => {
      const node = nodes.get(next);
      if (node === undefined || seen.has(next)) return [];
      return labelOf(node) === "Cluster" ? [next] : climb(next, new Set([...seen, next]));
    });
  const homes = new Map<string, string>();
  for (const node of nodes.values()) {
    if (!["City", "Area"].includes(labelOf(node))) continue;
    const home = climb(node.id, new Set([node.id])).toSorted(
      (a, b) => rank(nodes.get(a)) - rank(nodes.get(b)),
    )[0];
    if (home !== undefined) homes.set(node.id, home);
  }
  return homes;
});

/** Clusters in reading order: clusters before belts before regions, the best-tied first. */
function clustersInOrder(clusters: readonly Node[], ties: readonly Tie[]): Node[] {
  const counts = new Map<string, number>();
  for (const { place } of ties) counts.set(place, (counts.get(place) ?? 0) + 1);
  return clusters.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) ||
      // By code units: the browser's own comparing of words fetches tables first, for a tenth of a second.
      (a.id < b.id ? -1 : 1),
  );
}

function themesOf(mechanisms: readonly Node[]): { key: string; mechanisms: Node[] }[] {
  const themes = new Map<string, Node[]>();
  const numbered = mechanisms.toSorted(
    (a, b) => Number(a.properties["number"]) - Number(b.properties["number"]),
  );
  for (const node of numbered) {
    const key = String(node.properties["theme"] ?? "");
    themes.set(key, [...(themes.get(key) ?? []), node]);
  }
  return [...themes].map(([key, members]) => ({ key, mechanisms: members }));
}

/** The nodes that stand on the board, sorted into clusters and themes. */
export function planOf(state: State, ties: readonly Tie[]): Plan {
  const standing = [...state.nodes.values()].filter(({ id }) => !state.origins.has(id));
  const of = (label: string) => standing.filter((node) => labelOf(node) === label);
  const homes = homesOf(state);
  const counts = new Map<string, number>();
  for (const { place } of ties) counts.set(place, (counts.get(place) ?? 0) + 1);
  // What most is said of stands first.
  const within = (label: string, cluster: string) =>
    of(label)
      .flatMap(({ id }) => (homes.get(id) === cluster ? [id] : []))
      .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return {
    clusters: clustersInOrder(of("Cluster"), ties).map(({ id }) => ({
      id,
      areas: within("Area", id),
      cities: within("City", id),
    })),
    themes: themesOf(of("Mechanism")).map(({ key, mechanisms }) => ({
      name: key,
      mechanisms: mechanisms.map(({ id }) => id),
    })),
  };
}
