import { connectedSets } from "./esu.ts";
import { formsIn, type Shape } from "./form.ts";
import type { Near, Typed } from "./typed.ts";

/** One shape, and how often it was met. */
export interface Counted {
  shape: Shape;
  /** Sets that count for some group, each once. */
  total: number;
  /** Of each group how many count for it. */
  support: Map<number, number>;
  /** The first few sets, in the order of the shape's places. */
  examples: number[][];
  /** Of each group the first sets that count for it, likewise. */
  first: Map<number, number[][]>;
}

/** First sets of one group that are kept, and of all groups; of each at least one. */
const most = { ofGroup: 50, ofShape: 60 };

interface Asked {
  size: number;
  share: number;
  random: () => number;
  /** Asked before each root, with what was met so far for who wants it. */
  goOn: (root: number, soFar: () => Map<string, Counted>) => boolean;
  /** Examples wanted of each shape; with none of them no group's first sets are kept either. */
  examples: number;
}

/** Groups that all of these nodes belong to where they belong to any; none where all are common. */
const groupsOf = (set: Int32Array, groups: Typed["groups"]): readonly number[] => {
  let shared: readonly number[] | null = null;
  for (let at = 0; at < set.length; at += 1) {
    const own = groups[set[at] as number] as readonly number[];
    if (own.length === 0 || own === shared) continue;
    if (shared === null) shared = own;
    else if (shared.length === 1 && own.length === 1) {
      if (shared[0] !== own[0]) return [];
    } else {
      shared = shared.filter((group) => own.includes(group));
      if (shared.length === 0) return shared;
    }
  }
  return shared ?? [];
};

/** The nodes of a set in an order that its shape has. */
const placed = (set: readonly number[], shape: Shape, near: Near, labels: Typed["labels"]) => {
  const joins = (from: number, to: number, type: number): boolean => {
    for (let at = near.start[from] as number; at < (near.start[from + 1] as number); at += 1)
      if (near.to[at] === to) return near.ties[near.tie[at] as number]?.includes(2 * type) === true;
    return false;
  };
  const place = (nodes: readonly number[], left: readonly number[]): number[] | null => {
    const fits = shape.relationships.every(
      ({ from, to, type }) =>
        from >= nodes.length ||
        to >= nodes.length ||
        joins(nodes[from] as number, nodes[to] as number, type),
    );
    if (!fits) return null;
    if (left.length === 0) return [...nodes];
    for (const node of left) {
      if (labels[node] !== shape.labels[nodes.length]) continue;
      const found = place(
        [...nodes, node],
        left.filter((other) => other !== node),
      );
      if (found !== null) return found;
    }
    return null;
  };
  return place([], set) ?? [...set];
};

/**
 * Counts the shapes of connected sets by group: a set counts for a group that one of its nodes belongs to, and every
 * other too or is common. By the shapes' names; what was met so far where it was ended. Costs as much as the sets.
 */
export const countMotifs = (
  { labels, groups }: Omit<Typed, "relationships">,
  near: Near,
  asked: Asked,
): { found: Map<string, Counted>; whole: boolean } => {
  const { stateOf, formAt } = formsIn(near, labels, asked.size);
  const totals: number[] = [];
  const support = new Map<number, Map<number, number>>();
  const examples = new Map<number, number[][]>();
  const firsts = new Map<number, Map<number, number[][]>>();
  const soFar = (): Map<string, Counted> => {
    const found = new Map<string, Counted>();
    for (const [state, own] of support) {
      const { name, shape } = formAt(state);
      const known: Counted = found.get(name) ?? {
        shape,
        total: 0,
        support: new Map(),
        examples: [],
        first: new Map(),
      };
      found.set(name, known);
      known.total += totals[state] ?? 0;
      for (const [group, count] of own)
        known.support.set(group, (known.support.get(group) ?? 0) + count);
      for (const set of examples.get(state) ?? [])
        if (known.examples.length < asked.examples)
          known.examples.push(placed(set, known.shape, near, labels));
      for (const [group, sets] of firsts.get(state) ?? []) {
        const more = sets.map((set) => placed(set, known.shape, near, labels));
        known.first.set(group, [...(known.first.get(group) ?? []), ...more].slice(0, most.ofGroup));
      }
    }
    return found;
  };
  const { size, share, random, goOn } = asked;
  const search = { size, share, random, goOn: (root: number) => goOn(root, soFar) };
  const whole = connectedSets(near, search, (set, ties) => {
    const counting = groupsOf(set, groups);
    if (counting.length === 0) return true;
    const state = stateOf(set, ties);
    const before = totals[state] ?? 0;
    totals[state] = before + 1;
    if (before < asked.examples) examples.set(state, [...(examples.get(state) ?? []), [...set]]);
    const own = support.get(state) ?? new Map<number, number>();
    if (before === 0) {
      support.set(state, own);
      if (asked.examples > 0) firsts.set(state, new Map());
    }
    const kept = firsts.get(state);
    for (const group of counting) {
      const known = own.get(group) ?? 0;
      if (known === 0) kept?.set(group, [[...set]]);
      else if (known < most.ofGroup && before < most.ofShape) kept?.get(group)?.push([...set]);
      own.set(group, known + 1);
    }
    return true;
  });
  return { found: soFar(), whole };
};
