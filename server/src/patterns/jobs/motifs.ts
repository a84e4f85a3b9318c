import type { Around } from "../../working/messages.ts";
import { belongingOf } from "../motifs/belonging.ts";
import { type Motif, type Motifs, motifsOf, type SoFar } from "../motifs/motifs.ts";
import type { Typed } from "../motifs/typed.ts";

/** A node as it is sent; `name` is its key, or its id where it has none. */
export interface SentNode {
  id: string;
  name: string;
  labels: string[];
}

export interface SentRelationship {
  from: string;
  to: string;
  type: string;
}

interface Given {
  group: string;
  member: readonly string[];
  size: number;
  only: string | null;
  shuffles: number;
  seed: number;
  limit: number;
  /** Milliseconds in all. */
  ms: number;
}

export interface ToldMotif extends Omit<Motif, "shape" | "support" | "examples" | "instances"> {
  labels: string[];
  /** Of each place, whether nodes of its label belong to groups. */
  grouped: boolean[];
  relationships: { from: number; to: number; type: string }[];
  support: { group: string; count: number }[];
  /** Ids. */
  examples: string[][];
  instances: { group: string; nodes: string[] }[];
}

export interface MotifsFound {
  groups: string[];
  motifs: ToldMotif[];
  share: number;
  shuffles: number;
  truncated: boolean;
}

/** Milliseconds between two words on what was found so far. */
const everyMs = 500;
/** Time for the search, whatever the reading took. */
const leastMs = 100;

const byName = (a: SentNode, b: SentNode): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : Number(a.id > b.id) - Number(a.id < b.id);

const numbered = (names: Iterable<string>) => {
  const all = [...new Set(names)].toSorted();
  return { all, at: new Map(all.map((name, place) => [name, place])) };
};

interface World {
  typed: Typed;
  /** Of each node of the typed graph its id. */
  ids: string[];
  labels: string[];
  types: string[];
  groups: string[];
}

/** The graph without the groups' own nodes, in the order of keys, names and ids. */
const worldOf = (
  nodes: readonly SentNode[],
  relationships: readonly SentRelationship[],
  { group, member }: Given,
): World => {
  const all = nodes.toSorted(byName);
  const at = new Map(all.map(({ id }, place) => [id, place]));
  const joined = relationships.filter(({ from, to }) => at.has(from) && at.has(to));
  const types = numbered(joined.map(({ type }) => type));
  const whole = joined.map(({ from, to, type }) => ({
    from: at.get(from) ?? 0,
    to: at.get(to) ?? 0,
    type: types.at.get(type) ?? 0,
  }));
  const isGroup = all.map((node) => node.labels.includes(group));
  const groups = [...all.keys()].filter((place) => isGroup[place]);
  const leading = new Set(member.flatMap((type) => types.at.get(type) ?? []));
  const belonging = belongingOf(all.length, whole, { types: leading, groups });
  const kept = [...all.keys()].filter((place) => !isGroup[place]);
  const fresh = new Map(kept.map((place, number) => [place, number]));
  const first = kept.map((place) => all[place]?.labels.toSorted()[0] ?? "");
  const labels = numbered(first);
  return {
    typed: {
      labels: first.map((label) => labels.at.get(label) ?? 0),
      relationships: whole.flatMap(({ from, to, type }) => {
        const [a, b] = [fresh.get(from), fresh.get(to)];
        return a === undefined || b === undefined ? [] : [{ from: a, to: b, type }];
      }),
      groups: kept.map((place) => belonging[place] ?? []),
    },
    ids: kept.map((place) => all[place]?.id ?? ""),
    labels: labels.all,
    types: types.all,
    groups: groups.map((place) => all[place]?.id ?? ""),
  };
};

/** What was found, by the world's own names. */
const telling = ({ typed, ids, labels, types, groups }: World) => {
  const belonging = new Set(
    typed.groups.flatMap((own, node) => (own.length > 0 ? [typed.labels[node] ?? -1] : [])),
  );
  const met = new Set(typed.groups.flat());
  return (found: Motifs): MotifsFound => ({
    groups: groups.filter((_, group) => met.has(group)),
    motifs: found.motifs.map(({ shape, support, examples, instances, ...figures }) => ({
      ...figures,
      labels: shape.labels.map((label) => labels[label] ?? ""),
      grouped: shape.labels.map((label) => belonging.has(label)),
      relationships: shape.relationships.map(({ from, to, type }) => ({
        from,
        to,
        type: types[type] ?? "",
      })),
      support: support.map(({ group, count }) => ({ group: groups[group] ?? "", count })),
      examples: examples.map((example) => example.map((node) => ids[node] ?? "")),
      instances: instances.map(({ group, nodes }) => ({
        group: groups[group] ?? "",
        nodes: nodes.map((node) => ids[node] ?? ""),
      })),
    })),
    share: found.share,
    shuffles: found.shuffles,
    truncated: found.truncated,
  });
};

/** The small shapes that recur across groups; the graph is asked for, and comes in parts. */
export const motifsJob = async (given: Given, around: Around): Promise<MotifsFound> => {
  const began = performance.now();
  const nodes = ((await around.ask("nodes")) as SentNode[][]).flat();
  const relationships = ((await around.ask("relationships")) as SentRelationship[][]).flat();
  const world = worldOf(nodes, relationships, given);
  const { typed, groups } = world;
  const only = given.only === null ? null : groups.indexOf(given.only);
  const left = Math.max(leastMs, given.ms - (performance.now() - began));
  const { size, shuffles, seed, limit } = given;
  const toldOf = telling(world);
  let last = performance.now();
  const tell = (share: number, soFar: SoFar): void => {
    if (performance.now() - last < everyMs) return;
    around.progress({ share, found: toldOf(soFar()) });
    last = performance.now();
  };
  const found = motifsOf(
    typed,
    { size, shuffles, seed, limit, only, timeoutMs: left },
    {
      clock: () => performance.now(),
      goOn: (share, soFar) => {
        tell(share, soFar);
        return true;
      },
    },
  );
  return toldOf(found);
};
