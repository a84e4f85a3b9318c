import type { State } from "../../../exploration/model/state.ts";
import { once } from "../../../exploration/model/once.ts";
import { labelOf } from "../../../values/name.ts";
import { strengthOf, withStrength, type Strength } from "../part.ts";
import { planOf } from "../plan.ts";
import { tiesOf } from "../ties.ts";
import { usesOf } from "../uses.ts";

/** Something that strikes in the whole graph, by ids; a cluster uses the same whatever the strength, a place more. */
export type Finding =
  | { kind: "widest"; mechanisms: readonly string[]; count: number; of: number }
  | { kind: "single"; mechanisms: readonly string[] }
  | { kind: "fullest"; cluster: string; missing: readonly string[]; count: number; of: number }
  | { kind: "closest"; pairs: readonly Pair[] }
  | { kind: "sole"; pairs: readonly Pair[] }
  | { kind: "lone"; clusters: readonly string[] }
  | {
      kind: "named";
      strength: Strength;
      count: number;
      of: number;
      places: readonly string[];
      most: number;
    };

/** Two clusters and the mechanisms that both use. */
export interface Pair {
  clusters: readonly [string, string];
  shared: readonly string[];
}

const statedOf = once((state: State): State =>
  strengthOf(state) === "stated" ? state : withStrength(state, "stated"),
);

/** The clusters, and the mechanisms that each uses in the order of their numbers; those that use most come first. */
export const usersOf = once((state: State): ReadonlyMap<string, readonly string[]> => {
  const stated = statedOf(state);
  const plan = planOf(stated, tiesOf(stated));
  const uses = usesOf(stated);
  const mechanisms = plan.themes
    .flatMap((theme) => theme.mechanisms)
    .toSorted((a, b) => numberOf(state, a) - numberOf(state, b));
  const users = plan.clusters.map(
    ({ id }) => [id, mechanisms.filter((each) => uses.get(each)?.has(id))] as const,
  );
  return new Map(users.toSorted(([, a], [, b]) => b.length - a.length));
});

const numberOf = ({ nodes }: State, id: string): number =>
  Number(nodes.get(id)?.properties["number"] ?? 0);

/** Every two clusters that share a mechanism. */
function pairsOf(users: ReadonlyMap<string, readonly string[]>): Pair[] {
  const clusters = [...users];
  return clusters.flatMap(([a, own], at) =>
    clusters.slice(at + 1).flatMap(([b, others]): Pair[] => {
      const shared = own.filter((each) => others.includes(each));
      return shared.length === 0 ? [] : [{ clusters: [a, b], shared }];
    }),
  );
}

/** Places that take part in a mechanism, and in how many: by what is said of themselves, or as the strength has it through their cluster too. */
function namedIn(state: State): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { place } of tiesOf(state)) {
    const node = state.nodes.get(place);
    if (node !== undefined && labelOf(node) === "City")
      found.set(place, (found.get(place) ?? 0) + 1);
  }
  return found;
}

const most = (numbers: Iterable<number>): number => Math.max(0, ...numbers);

const bySize = <Group>(groups: readonly Group[], sizeOf: (group: Group) => number): Group[] => {
  const top = most(groups.map(sizeOf));
  return groups.filter((group) => sizeOf(group) === top && top > 0);
};

/** Whether a finding finds anything. */
const tells = (finding: Finding): boolean => {
  if (finding.kind === "fullest" || finding.kind === "named") return finding.count > 0;
  if (finding.kind === "closest" || finding.kind === "sole") return finding.pairs.length > 0;
  return (finding.kind === "lone" ? finding.clusters : finding.mechanisms).length > 0;
};

/** What strikes in the graph, counted by the one rule of use; what is switched off counts too. */
export const findingsOf = once((state: State): readonly Finding[] => {
  const users = usersOf(state);
  const uses = [...usesOf(statedOf(state))].toSorted(
    ([a], [b]) => numberOf(state, a) - numberOf(state, b),
  );
  const usedBy = (size: number) => uses.flatMap(([id, by]) => (by.size === size ? [id] : []));
  const [fullest = ["", []] as const] = users;
  const all = [...state.nodes.values()].filter(({ id }) => !state.origins.has(id));
  const mechanisms = all.filter((node) => labelOf(node) === "Mechanism").map(({ id }) => id);
  const pairs = pairsOf(users);
  const named = namedIn(state);
  const widest = most(uses.map(([, by]) => by.size));
  const busiest = most(named.values());
  const found: readonly Finding[] = [
    { kind: "widest", mechanisms: usedBy(widest), count: widest, of: users.size },
    {
      kind: "fullest",
      cluster: fullest[0],
      missing: mechanisms.filter((id) => !fullest[1].includes(id)),
      count: fullest[1].length,
      of: mechanisms.length,
    },
    { kind: "closest", pairs: bySize(pairs, ({ shared }) => shared.length) },
    { kind: "single", mechanisms: usedBy(1) },
    { kind: "sole", pairs: pairs.filter(({ shared }) => shared.length === 1) },
    { kind: "lone", clusters: [...users].flatMap(([id, own]) => (own.length === 1 ? [id] : [])) },
    {
      kind: "named",
      strength: strengthOf(state),
      count: named.size,
      of: all.filter((node) => labelOf(node) === "City").length,
      places: [...named].flatMap(([id, count]) => (count === busiest ? [id] : [])),
      most: busiest,
    },
  ];
  return found.filter(tells);
});
