import type { Around } from "../../working/messages.ts";
import { changedBy } from "../cuts/changed.ts";
import { cutOf, joinedWithout } from "../cuts/cut.ts";
import { contextGiven, type GivenContext } from "./given.ts";
import { telling, wholly } from "./within.ts";

/** A relationship as it is walked, by ids. */
interface CutStep {
  from: string;
  to: string;
  by: string;
}

/** A part of a layer; `cut` when there is more of it than can be looked at. */
export interface CutPart {
  steps: CutStep[];
  cut: boolean;
}

interface Given {
  between: readonly [string, string];
  by: "nodes" | "relationships";
  maxHops: number;
  /** Ids of what is taken out. */
  remove: readonly string[];
  /** The lens before and after, rows and columns numbered alike, and rows that are gone. */
  before: GivenContext;
  after: GivenContext;
  gone: readonly number[];
}

interface Joined {
  routes: number;
  distance: number | null;
}

export interface CutsFound {
  /** Ids. */
  cut: string[];
  size: number | null;
  exact: boolean;
  before: Joined;
  after: Joined;
  lost: [number, number][];
  longer: { a: number; b: number; from: number; to: number | null }[];
  truncated: boolean;
}

/** Changed pairs that are told, of each kind. */
const mostChanged = 10_000;

/** What lies within so many steps of a node. */
const reached = async (from: string, hops: number, { ask }: Around) => {
  const steps: CutStep[] = [];
  const met = new Set([from]);
  let frontier = [from];
  let whole = true;
  for (let hop = 0; hop < hops && frontier.length > 0; hop += 1) {
    const parts = (await ask(frontier)) as CutPart[];
    const layer = parts.flatMap((part) => part.steps);
    whole &&= !parts.some(({ cut }) => cut);
    steps.push(...layer);
    frontier = [...new Set(layer.map(({ to }) => to))].filter((id) => !met.has(id));
    for (const id of frontier) met.add(id);
  }
  return { steps, whole };
};

const numbersOf = (ids: Iterable<string>) => {
  const all = [...new Set(ids)].toSorted();
  return { all, at: new Map(all.map((id, place) => [id, place])) };
};

/** The smallest cut between two nodes, and what taking things out does to them and to the rows of a lens. */
export const cutsJob = async (given: Given, around: Around): Promise<CutsFound> => {
  const [a, b] = given.between;
  // Every path of so many hops is half in reach of the one, half of the other.
  const half = Math.ceil(given.maxHops / 2);
  const near = await reached(a, half, around);
  const far = await reached(b, given.maxHops - half, around);
  const steps = [...near.steps, ...far.steps];
  const nodes = numbersOf([a, b, ...steps.flatMap(({ from, to }) => [from, to])]);
  const relationships = numbersOf(steps.map(({ by }) => by));
  const place = (id: string): number => nodes.at.get(id) ?? 0;
  const ends: [number, number][] = relationships.all.map(() => [0, 0]);
  for (const { from, to, by } of steps)
    ends[relationships.at.get(by) ?? 0] = [place(from), place(to)];
  const net = { nodes: nodes.all.length, ends };
  const asked = { from: place(a), to: place(b), by: given.by, maxHops: given.maxHops };
  const { cut, size, exact, routes, distance } = cutOf(net, asked);
  const removed = (at: ReadonlyMap<string, number>): Set<number> =>
    new Set(given.remove.flatMap((id) => at.get(id) ?? []));
  const gone = { nodes: removed(nodes.at), relationships: removed(relationships.at) };
  const after = given.remove.length === 0 ? { routes, distance } : joinedWithout(net, asked, gone);
  const changed =
    given.remove.length === 0
      ? { lost: [], longer: [], truncated: false }
      : changedBy(
          contextGiven(given.before),
          contextGiven(given.after),
          { gone: new Set(given.gone), most: mostChanged },
          wholly(telling(around)(0.5, 1)),
        );
  const named = given.by === "nodes" ? nodes.all : relationships.all;
  return {
    cut: cut.flatMap((at) => named[at] ?? []),
    size,
    exact: exact && near.whole && far.whole,
    before: { routes, distance },
    after,
    ...changed,
  };
};
