import { fieldOf } from "@chengmai/cypher/values";
import type { Node, Relationship } from "@chengmai/cypher";
import type { Around } from "../../working/messages.ts";
import { connecting } from "./connecting.ts";
import { inOrder } from "./found.ts";
import type { Neighbours, Step } from "./known.ts";
import { findPaths, type Paths } from "./paths.ts";

/** One search: from some nodes to others, or to whatever has a label. */
export interface Search {
  from: readonly Node[];
  to: readonly Node[] | { label: string };
  /** True where the paths lead from `to` to `from`. */
  backwards?: boolean;
}

export interface PathsWanted {
  searches: readonly Search[];
  maxHops: number;
  limit: number;
  /** The property that weighs a relationship; null where each weighs one. */
  weight: string | null;
}

export interface TreeWanted {
  nodes: readonly Node[];
  maxHops: number;
}

/** What was found, by ids: who asks has the rest. */
export interface FoundIds {
  paths: { nodes: string[]; relationships: string[]; weight: number }[];
  truncated: boolean;
}

export interface TreeIds {
  relationships: string[] | null;
  exact: boolean;
}

/** A part of a layer; `cut` when there is more of it than can be looked at. */
export interface LayerPart {
  steps: Step[];
  cut: boolean;
}

/** Asks for the steps from some nodes, and for no node's twice; a layer that was cut is not known. */
const walking = ({ ask }: Around): Neighbours => {
  const before = new Map<string, Step[]>();
  return async (ids) => {
    const old = ids.flatMap((id) => before.get(id) ?? []);
    const fresh = ids.filter((id) => !before.has(id));
    if (fresh.length === 0) return { steps: old, cut: false };
    const parts = (await ask(fresh)) as LayerPart[];
    const steps = parts.flatMap((part) => part.steps);
    const cut = parts.some((part) => part.cut);
    if (!cut) {
      for (const id of fresh) before.set(id, []);
      for (const step of steps) before.get(step.id)?.push(step);
    }
    return { steps: [...old, ...steps], cut };
  };
};

/** The number that a relationship weighs; one without it, or with less than nothing, is not walked. */
const weighing =
  (property: string) =>
  ({ properties }: Relationship): number | null => {
    const value = fieldOf(properties, property);
    return typeof value === "number" && value >= 0 ? value : null;
  };

const findAll = async (wanted: PathsWanted, around: Around): Promise<FoundIds> => {
  const { searches, weight, maxHops, limit } = wanted;
  const neighbours = walking(around);
  const how = { maxHops, limit, weigh: weight === null ? null : weighing(weight) };
  const all: Paths[] = [];
  for (const { to, ...search } of searches) {
    const ends = "label" in to ? (node: Node) => node.labels.includes(to.label) : to;
    all.push(await findPaths({ ...search, ...how, to: ends }, neighbours));
    around.progress({ searched: all.length, of: searches.length });
  }
  const each = inOrder(all.flatMap(({ found }) => found));
  const truncated = each.length > limit || all.some((one) => one.truncated);
  const paths = each.slice(0, limit).map(({ path, weight: own }) => ({
    nodes: path.nodes.map(({ id }) => id),
    relationships: path.relationships.map(({ id }) => id),
    weight: own,
  }));
  return { paths, truncated };
};

const findTree = async (wanted: TreeWanted, around: Around): Promise<TreeIds> => {
  const { tree, exact } = await connecting(wanted, walking(around));
  return { relationships: tree?.map(({ id }) => id) ?? null, exact };
};

/** What a search's worker does. */
export const jobs = { paths: findAll, tree: findTree };
