import type { Node } from "@chengmai/cypher/values";
import type { Composed } from "../compose.ts";
import { isUnfolded } from "../folds.ts";
import { betweenOf, type Strength } from "../part.ts";
import type { Plan } from "../plan.ts";
import { claimsUnder, placesOf, ribbonsOf } from "../ribbons.ts";
import { usesOf } from "../uses.ts";

/** A cluster or place uses a mechanism: the ribbon or tie that says so, and how many claims it rests on. */
export interface Cell {
  id: string;
  strength: Strength;
  claims: number;
}

/** A line of the matrix. A cluster's counts all that lies in it, a place's only the place. */
export interface Line {
  node: Node;
  cluster: string;
  /** Null where the article does not say. */
  cells: readonly (Cell | null)[];
  /** How many mechanisms it uses. */
  used: number;
  /** Of a cluster: how many places lie in it, whether they are unfolded, and those it stands for; null for a place. */
  within: { places: number; open: boolean; folded: readonly string[] } | null;
}

interface Column {
  node: Node;
  /** How many clusters use it, by the one rule, and how many areas and cities have it. */
  clusters: number;
  places: number;
}

export interface Sheet {
  themes: readonly { name: string; count: number }[];
  columns: readonly Column[];
  lines: readonly Line[];
  /** The most claims under one cell. */
  most: number;
}

const key = (row: string, mechanism: string): string => `${row} ${mechanism}`;

function cellsOf({ state, ties }: Composed): Map<string, Cell> {
  const found = new Map<string, Cell>();
  for (const tie of ties)
    found.set(key(tie.place, tie.mechanism), {
      id: tie.id,
      strength: tie.strength,
      claims: claimsUnder([tie]),
    });
  // A cluster's line sums up what lies in it, as its ribbons do.
  for (const { id, cluster, mechanism, strength, claims } of ribbonsOf(state))
    found.set(key(cluster, mechanism), { id, strength, claims });
  return found;
}

/** The board as lines and columns, in the order of a plan; a place that is chosen has a line though it is folded. */
export function sheetOf(
  composed: Composed,
  { clusters, themes }: Plan,
  chosen: string | null,
): Sheet {
  const { state } = composed;
  const between = betweenOf(state);
  const wanted = new Set([chosen, between?.a, between?.b]);
  const cells = cellsOf(composed);
  const [uses, ribbons] = [usesOf(state), ribbonsOf(state)];
  const nodeOf = (id: string): Node[] => {
    const node = state.nodes.get(id);
    return node === undefined ? [] : [node];
  };
  const columns = themes
    .flatMap(({ mechanisms }) => mechanisms)
    .flatMap(nodeOf)
    .map((node) => ({
      node,
      clusters: uses.get(node.id)?.size ?? 0,
      places: placesOf(node.id, ribbons),
    }));
  const lineOf =
    (cluster: string, within: Line["within"]) =>
    (node: Node): Line => {
      const own = columns.map((column) => cells.get(key(node.id, column.node.id)) ?? null);
      return {
        node,
        cluster,
        cells: own,
        used: own.filter((cell) => cell !== null).length,
        within,
      };
    };
  const lines = clusters.flatMap((each): Line[] => {
    const open = isUnfolded(state, each.id);
    const places = [...each.areas, ...each.cities].filter((id) => state.nodes.has(id));
    const shown = places.filter((id) => open || wanted.has(id));
    const folded = places.filter((id) => !open && !wanted.has(id));
    const within = { places: places.length, open, folded };
    return [
      ...nodeOf(each.id).map(lineOf(each.id, within)),
      ...shown.flatMap(nodeOf).map(lineOf(each.id, null)),
    ];
  });
  return {
    themes: themes.map(({ name, mechanisms }) => ({
      name,
      count: mechanisms.filter((id) => state.nodes.has(id)).length,
    })),
    columns,
    lines,
    most: Math.max(1, ...[...cells.values()].map(({ claims }) => claims)),
  };
}
