import { claimsIn } from "../../../values/claims-in.ts";
import type { Node, Path } from "@chengmai/cypher/values";
import type { State } from "../../../exploration/model/state.ts";
import { labelOf } from "../../../values/name.ts";
import type { Way } from "../part.ts";
import { upward } from "../upward.ts";

/** How a mechanism ties two places, the most direct first: the first three connect them, the others both have. */
const kinds = ["cooperation", "project", "policy", "both", "through"] as const;
type Directness = (typeof kinds)[number];

const connecting: ReadonlySet<Directness> = new Set(["cooperation", "project", "policy"]);

/** One mechanism, every way in which it ties the two, and the claims that this rests on, by their ids. */
export interface Told {
  mechanism: Node;
  directness: Directness;
  /** False where each merely has it. */
  connects: boolean;
  ways: readonly Way[];
  claims: readonly string[];
}

const pathsOf = ({ fromA, fromB }: Way): Path[] => [...fromA, ...fromB];

function directnessOf(way: Way): Directness {
  const all = pathsOf(way);
  const types = new Set(all.flatMap(({ relationships }) => relationships.map(({ type }) => type)));
  if (types.has("COOPERATES_WITH")) return "cooperation";
  if (types.has("IMPLEMENTS"))
    return all.some(({ nodes }) => nodes.some((node) => labelOf(node) === "Project"))
      ? "project"
      : "policy";
  return [...types].some((type) => upward.has(type)) ? "through" : "both";
}

const rank = (way: Way): number => kinds.indexOf(directnessOf(way));

/** What is said of the mechanism; that a place lies in a cluster is read at that step. */
const claimsOf = (way: Way): string[] =>
  pathsOf(way).flatMap(({ relationships }) =>
    relationships.flatMap(({ type, properties }) => (upward.has(type) ? [] : claimsIn(properties))),
  );

/** What ties two places, mechanism by mechanism, in the order of how directly. */
export function toldOf(ways: readonly Way[]): Told[] {
  const groups = new Map<string, Way[]>();
  for (const way of ways.toSorted((a, b) => rank(a) - rank(b)))
    groups.set(way.mechanism.id, [...(groups.get(way.mechanism.id) ?? []), way]);
  const number = ({ mechanism }: Told) => Number(mechanism.properties["number"] ?? 0);
  const told = [...groups.values()].flatMap((own): Told[] => {
    const [first] = own;
    if (first === undefined) return [];
    const directness = directnessOf(first);
    return [
      {
        mechanism: first.mechanism,
        directness,
        connects: connecting.has(directness),
        ways: own,
        claims: [...new Set(own.flatMap(claimsOf))],
      },
    ];
  });
  return told.toSorted(
    (a, b) => kinds.indexOf(a.directness) - kinds.indexOf(b.directness) || number(a) - number(b),
  );
}

interface Step {
  how: { zh: string; en: string };
  path: Path;
}

const keyOf = ({ nodes, relationships }: Path) =>
  [...nodes, ...relationships].map(({ id }) => id).join(" ");

/** Every path of a mechanism, each once, with how it ties the two. */
export function stepsOf({ ways }: Told): (Step & { key: string })[] {
  const steps = ways.flatMap((way) =>
    pathsOf(way).map((path) => ({
      how: { zh: way.how, en: way.howEn },
      path,
      key: `${way.howEn} ${keyOf(path)}`,
    })),
  );
  return [...new Map(steps.map((step) => [step.key, step])).values()];
}

/** Nodes that the ways run over and the legend has switched off. */
export function unseenOn(ways: readonly Way[], seen: State): Node[] {
  const all = ways.flatMap(pathsOf).flatMap(({ nodes }) => nodes);
  const once = new Map(all.map((node) => [node.id, node]));
  return [...once.values()].filter(({ id }) => !seen.nodes.has(id));
}
