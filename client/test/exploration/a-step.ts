import * as fc from "fast-check";
import type { Way } from "../../src/board/model/part.ts";
import { totals, type Derivation } from "../../src/exploration/shaping/deriving/derivation.ts";
import { nothing, type Entry, type Step } from "../../src/exploration/model/step.ts";
import {
  allNodes,
  allRelationships,
  expansionOf,
  keyOf,
  overview,
  strengthen,
  unfold,
} from "./real-facts.ts";

const ids = overview.brought.nodes.map(({ id }) => id);
const anId = fc.constantFrom(...ids);
const aKey = anId.map(keyOf);
const someKeys = fc.uniqueArray(fc.constantFrom(...allNodes.map(({ id }) => keyOf(id))), {
  minLength: 1,
  maxLength: 12,
});
const aSpot = fc.record({ x: fc.integer(), y: fc.integer() });
const bare = <Own extends Step>(step: fc.Arbitrary<Own>): fc.Arbitrary<Entry> =>
  step.map((own) => ({ step: own, brought: nothing }));

const nodesOf = (some: readonly string[]) => allNodes.filter(({ id }) => some.includes(id));
const among = (some: readonly string[]) => ({
  nodes: nodesOf(some),
  relationships: allRelationships.filter(
    ({ from, to }) => some.includes(from) && some.includes(to),
  ),
});
const somePart = fc.uniqueArray(anId, { minLength: 1, maxLength: 12 }).map(among);

const aWay = fc.tuple(anId, anId).map(([a, mechanism]): Way => {
  const path = { kind: "path" as const, nodes: nodesOf([a]), relationships: [] };
  const [node] = nodesOf([mechanism]);
  if (node === undefined) throw new Error(`There is no ${mechanism}.`);
  return { mechanism: node, how: "", howEn: "", fromA: [path], fromB: [path] };
});

const someLists = fc
  .uniqueArray(aKey, { minLength: 2, maxLength: 9 })
  .map((keys) => [keys.slice(0, 3), keys.slice(3)]);
const aBy = fc.oneof(
  fc.record({ by: fc.constant("label" as const), label: fc.constantFrom(null, "City") }),
  fc.record({
    by: fc.constant("property" as const),
    property: fc.constantFrom("theme", "id", "nothing"),
    label: fc.constantFrom(null, "Mechanism"),
  }),
  fc.record({ by: fc.constant("type" as const), type: fc.constantFrom("MEMBER_OF", "PART_OF") }),
  fc.record({ by: fc.constant("community" as const), of: someLists }),
  fc.record({ by: fc.constant("chosen" as const), of: someKeys }),
);
const someGroups = fc.array(
  fc.constantFrom("~group label: City", "~group label: Mechanism", "~group label:City City"),
);
const aDerivation: fc.Arbitrary<Derivation> = fc.oneof(
  fc.constantFrom<Derivation>(
    { make: "nodes", label: "Mechanism", property: "theme" },
    { make: "ties", label: null, property: "theme" },
    { make: "formula", label: "City", name: "score", text: "links × 2 + 1" },
    { make: "formula", label: null, name: "wrong", text: "1 +" },
  ),
  fc.record({
    make: fc.constant("total" as const),
    label: fc.constantFrom(null, "City"),
    name: fc.constantFrom("links", "number"),
    how: fc.constantFrom(...totals),
    property: fc.constantFrom(null, "number"),
    type: fc.constantFrom(null, "MEMBER_OF"),
    direction: fc.constantFrom("both" as const, "out" as const, "in" as const),
  }),
);

const anEnd = fc.oneof(aKey, fc.constant({ label: "City" }));
const aRoute = fc
  .oneof(
    fc.record({ from: anEnd, to: anEnd, among: fc.constant([]) }),
    fc.record({ from: fc.constant(null), to: fc.constant(null), among: someKeys }),
  )
  .map((ends) => ({
    ...ends,
    maxHops: 4,
    limit: 10,
    types: null,
    avoid: [],
    avoidTypes: ["SUPPORTED_BY"],
    weight: null,
  }));

/** For each kind of step what it may look like, and what it may be answered. A kind without one fails the tests. */
export const generators: Readonly<Record<string, fc.Arbitrary<Entry>>> = {
  overview: fc.constant(overview),
  show: somePart.map((brought) => ({
    step: { kind: "show", query: "made/up", params: { a: 1 } },
    brought,
    found: { unjoined: 0 },
  })),
  cypher: fc.tuple(fc.constantFrom("add", "replace", null), somePart).map(([drawn, brought]) => ({
    step: { kind: "cypher", drawn, text: "MATCH (n) RETURN n", params: {}, database: null },
    brought: drawn === null ? nothing : brought,
    found: { unjoined: 0 },
  })),
  bring: anId.map((id) => ({ step: { kind: "bring", of: keyOf(id) }, brought: among([id]) })),
  expand: anId.map(expansionOf),
  relate: fc
    .tuple(someKeys, fc.option(someKeys), somePart)
    .map(([of, others, { relationships }]) => ({
      step: { kind: "relate", of, with: others },
      brought: { nodes: [], relationships },
      found: { unjoined: 0 },
    })),
  common: fc.tuple(someKeys, somePart).map(([of, brought]) => ({
    step: { kind: "common", of, atLeast: 2, types: null, limit: 25 },
    brought,
  })),
  steiner: fc.tuple(someKeys, somePart).map(([of, brought]) => ({
    step: { kind: "steiner", of, types: ["MEMBER_OF"], maxHops: 3 },
    brought,
  })),
  paths: fc.tuple(aRoute, somePart).map(([route, brought]) => ({
    step: { kind: "paths", ...route },
    brought,
    found: {
      paths: [{ nodes: brought.nodes.map(({ id }) => keyOf(id)), types: [], weight: null }],
      truncated: false,
    },
  })),
  layout: fc.tuple(fc.option(someKeys), fc.array(fc.tuple(aKey, aSpot))).map(([of, placed]) => ({
    step: { kind: "layout", layout: "grid", parameters: {}, of },
    brought: nothing,
    placed: new Map(placed),
  })),
  toggle: bare(
    fc.constantFrom("label:City", "label:Policy").map((group) => ({ kind: "toggle", group })),
  ),
  move: bare(fc.tuple(aKey, aSpot).map(([key, to]) => ({ kind: "move", to: { [key]: to } }))),
  hide: bare(fc.record({ kind: fc.constant("hide"), of: someKeys, away: fc.boolean() })),
  dismiss: bare(fc.record({ kind: fc.constant("dismiss"), of: someKeys })),
  keep: bare(fc.record({ kind: fc.constant("keep"), of: someKeys })),
  collapse: bare(
    fc.record({
      kind: fc.constant("collapse"),
      of: someKeys,
      what: fc.constantFrom("brought", "own"),
    }),
  ),
  pin: bare(fc.record({ kind: fc.constant("pin"), of: someKeys, held: fc.boolean() })),
  choose: bare(
    fc.record({
      kind: fc.constant("choose"),
      how: fc.constantFrom(
        { by: "inverted" },
        { by: "neighbours" },
        { by: "rule", rule: { label: "City", property: "name", op: "contains", value: "州" } },
      ),
      before: someKeys,
      of: someKeys,
    }),
  ),
  group: bare(fc.record({ kind: fc.constant("group"), by: aBy, open: fc.boolean() })),
  fold: bare(fc.record({ kind: fc.constant("fold"), of: someGroups, folded: fc.boolean() })),
  ungroup: bare(fc.record({ kind: fc.constant("ungroup"), of: fc.option(someGroups) })),
  "leave-out": bare(fc.record({ kind: fc.constant("leave-out"), of: someKeys, out: fc.boolean() })),
  bundle: bare(
    fc.record({
      kind: fc.constant("bundle"),
      of: fc.option(fc.tuple(aKey, aKey)),
      on: fc.boolean(),
    }),
  ),
  merge: bare(fc.record({ kind: fc.constant("merge"), of: someLists, same: fc.boolean() })),
  derive: bare(fc.record({ kind: fc.constant("derive"), what: aDerivation, on: fc.boolean() })),
  strength: fc.constantFrom("stated" as const, "inherited" as const).map(strengthen),
  between: fc
    .tuple(fc.option(fc.tuple(aKey, aKey)), fc.array(aWay, { maxLength: 2 }))
    .map(([pair, found]) => ({ step: { kind: "between", pair }, brought: nothing, found })),
  unfold: fc.constantFrom(...ids.filter((id) => id.startsWith("cluster:"))).map(unfold),
  "unfold-all": bare(fc.record({ kind: fc.constant("unfold-all"), of: someKeys })),
  view: bare(
    fc.record({ kind: fc.constant("view"), view: fc.constantFrom("lines", "matrix", "map") }),
  ),
};

/** Any step there is, with an answer to it. */
export const anEntry: fc.Arbitrary<Entry> = fc.oneof(...Object.values(generators));
