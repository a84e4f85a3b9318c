import type { Node, Relationship } from "@chengmai/cypher/values";
import { emptyLog, recorded, type Log } from "../src/exploration/model/log.ts";
import { loadShaping } from "../src/exploration/model/reshaping/load.ts";
import { nothing, type Entry } from "../src/exploration/model/step.ts";
import { steps } from "../src/exploration/model/steps/index.ts";
import { visible } from "../src/exploration/model/visible.ts";
import { size } from "./dense.ts";

/** What one kind of step takes on a large picture, in milliseconds. */
export interface Folded {
  what: string;
  /** The step alone, and with what is seen of the state after it. */
  fold: number;
  seen: number;
}

const kinds = new Map(steps.map((kind) => [kind.kind, kind]));
const labels = ["Person", "Company", "Place", "Thing"];

const keyAt = (at: number): string => `n:${at}`;
const node = (at: number): Node => ({
  kind: "node",
  id: `${at}`,
  key: keyAt(at),
  labels: [labels[at % labels.length] ?? ""],
  properties: { name: `Number ${at}`, weight: at % 97, part: `part ${at % 40}` },
});
const nodes = Array.from({ length: size.nodes }, (_, at) => node(at));
const relationship = (at: number): Relationship => ({
  kind: "relationship",
  id: `r${at}`,
  type: at % 3 === 0 ? "KNOWS" : "OWNS",
  from: `${(at * 7) % size.nodes}`,
  to: `${(at * 7 + 1 + ((at * 13) % 997)) % size.nodes}`,
  properties: {},
});
const relationships = Array.from({ length: size.relationships }, (_, at) => relationship(at));
const some = (count: number) => Array.from({ length: count }, (_, at) => keyAt(100 + at));
const bare = (step: Entry["step"]): Entry => ({ step, brought: nothing });

const brought: Entry = {
  step: {
    kind: "cypher",
    drawn: "replace",
    text: "MATCH (a)-[r]->(b) RETURN a, r, b",
    params: {},
    database: null,
  } as Entry["step"],
  brought: { nodes, relationships },
  found: { unjoined: 0 },
  placed: new Map(
    nodes.map((_, at) => [keyAt(at), { x: (at % 71) * 80, y: Math.floor(at / 71) * 60 }]),
  ),
};
const more: Entry = {
  step: { kind: "expand", of: [some(1)[0]], wanted: {}, page: 0 } as Entry["step"],
  brought: {
    nodes: Array.from({ length: 25 }, (_, at) => node(size.nodes + at)),
    relationships: Array.from({ length: 25 }, (_, at) => ({
      ...relationship(0),
      id: `m${at}`,
      from: "100",
      to: `${size.nodes + at}`,
    })),
  },
  found: [],
};

/** Each by what it does, on the picture alone and on one that is shaped already. */
const acts: readonly (readonly [string, Entry])[] = [
  ["expand by 25", more],
  ["move one", bare({ kind: "move", to: { "n:100": { x: 5, y: 5 } } } as Entry["step"])],
  ["hide 100", bare({ kind: "hide", of: some(100), away: true } as Entry["step"])],
  ["take out 100", bare({ kind: "dismiss", of: some(100) } as Entry["step"])],
  ["keep 2,500", bare({ kind: "keep", of: some(2500) } as Entry["step"])],
  ["switch a label off", bare({ kind: "toggle", group: "label:Thing" } as Entry["step"])],
  [
    "group by label, folded",
    bare({ kind: "group", by: { by: "label", label: null }, open: false } as Entry["step"]),
  ],
  [
    "group by a property, open",
    bare({
      kind: "group",
      by: { by: "property", property: "part", label: null },
      open: true,
    } as Entry["step"]),
  ],
  ["leave out 100", bare({ kind: "leave-out", of: some(100), out: true } as Entry["step"])],
  ["parallel ones as one", bare({ kind: "bundle", of: null, on: true } as Entry["step"])],
  [
    "merge 50 with 50",
    bare({
      kind: "merge",
      of: some(50).map((key, at) => [key, keyAt(3000 + at)]),
      same: true,
    } as Entry["step"]),
  ],
  [
    "derive a count",
    bare({
      kind: "derive",
      on: true,
      what: {
        make: "total",
        label: null,
        name: "links",
        how: "count",
        property: null,
        type: null,
        direction: "both",
      },
    } as Entry["step"]),
  ],
  [
    "derive by a formula",
    bare({
      kind: "derive",
      on: true,
      what: { make: "formula", label: null, name: "double", text: "weight * 2" },
    } as Entry["step"]),
  ],
  [
    "values as nodes",
    bare({
      kind: "derive",
      on: true,
      what: { make: "nodes", label: null, property: "part" },
    } as Entry["step"]),
  ],
];

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Times each kind of step on 5,000 nodes and 15,000 relationships, in this process. */
export async function timeFolding(times = 15): Promise<Folded[]> {
  await loadShaping();
  const before: Log = recorded(kinds, emptyLog, brought);
  visible(before.state);
  return acts.map(([what, entry]) => {
    const taken = Array.from({ length: times + 5 }, () => {
      // As it is asked for anew: what was worked out for one derivation is remembered with it.
      const step = structuredClone(entry.step);
      const begun = performance.now();
      const { state } = recorded(kinds, before, { ...entry, step });
      const folded = performance.now();
      visible(state);
      return { fold: folded - begun, seen: performance.now() - begun };
    }).slice(5);
    return {
      what,
      fold: middle(taken.map(({ fold }) => fold)),
      seen: middle(taken.map(({ seen }) => seen)),
    };
  });
}
