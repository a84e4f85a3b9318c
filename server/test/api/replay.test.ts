import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import * as fc from "fast-check";
import { loadFacts } from "@chengmai/data";
import {
  drawRun,
  goToKey,
  move,
  openOverview,
  showLabel,
} from "../../../client/src/exploration/model/acts.ts";
import {
  createExploration,
  type Exploration,
} from "../../../client/src/exploration/model/exploration.ts";
import {
  bringCommon,
  connectChosen,
  relate,
} from "../../../client/src/exploration/model/growing/among-chosen.ts";
import { anyRoute, findPaths } from "../../../client/src/exploration/model/growing/find-paths.ts";
import { expand, expandOn } from "../../../client/src/exploration/model/growing/grow.ts";
import { loadShaping } from "../../../client/src/exploration/model/reshaping/load.ts";
import { nothing, type Step } from "../../../client/src/exploration/model/step.ts";
import { visible } from "../../../client/src/exploration/model/visible.ts";
import { keptLog, metIn, resumed } from "../../../client/src/exploration/model/walking/resumed.ts";
import { askToday } from "../../../client/src/explorations/kept/today.ts";
import { seed } from "../../src/facts/seeding/seed.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { engines } from "../foreign/open.ts";
import { serve, type Served } from "./served.ts";

/** What a reader does next: which act, and a number that says on which of the nodes there are. */
type Act = readonly [kind: string, at: number];

/** The keys of what is there, in an order that no engine's ids decide. */
const keysThere = ({ log }: Exploration): string[] =>
  [...log.getState().state.ids.keys()].toSorted();

const note = (exploration: Exploration, step: Step) =>
  exploration.record({ step, brought: nothing });

/** Keys and ids of some that are there, chosen by number. */
const some = (exploration: Exploration, at: number, many = 3): string[] => {
  const { state } = exploration.log.getState();
  const keys = keysThere(exploration).filter((key) => state.nodes.has(state.ids.get(key) ?? ""));
  return keys.length === 0
    ? []
    : Array.from({ length: many }, (_, next) => keys[(at + next * 17) % keys.length] ?? "");
};
const ids = (exploration: Exploration, at: number, many = 3): string[] => {
  const { state } = exploration.log.getState();
  return [...new Set(some(exploration, at, many).flatMap((key) => state.ids.get(key) ?? []))];
};

/** Each kind of act, on nodes that are chosen by number; `run` asks a text as the workbench does. */
const acts = (served: Served) => {
  const facts = loadFacts().nodes;
  const all: Record<string, (exploration: Exploration, at: number) => unknown> = {
    expand: (own, at) => expand(own, ids(own, at, 1)),
    "expand.few": (own, at) =>
      expand(own, ids(own, at, 2), { limit: 5, order: { by: "degree", descending: true } }),
    "expand.on": (own) => {
      const [left] = [...own.log.getState().state.remainders.values()];
      return left === undefined ? undefined : expandOn(own, left);
    },
    relate: (own, at) => relate(own, ids(own, at, 8)),
    common: (own, at) => bringCommon(own, ids(own, at), { atLeast: 2, types: null, limit: 25 }),
    steiner: (own, at) => connectChosen(own, ids(own, at), { types: null, maxHops: 3 }),
    paths: (own, at) => {
      const [from = "", to = ""] = some(own, at, 2);
      return findPaths(own, { ...anyRoute, from, to, among: [], maxHops: 2, limit: 100 });
    },
    bring: (own, at) => {
      const { id = "", label = "" } = facts[(at * 31) % facts.length] ?? {};
      return goToKey(own, `${label}:id:${id}`);
    },
    show: (own) => showLabel(own, "Mechanism"),
    run: async (own) => {
      const text = "MATCH (a:Area)-[r]->(b:Cluster) RETURN a, r, b";
      const { body } = await served.post("/cypher", { text, params: {} });
      const { elementsOf } = await import("@chengmai/cypher");
      const brought = elementsOf((body as { rows: never[][] }).rows.flat());
      drawRun(own, { text, params: {}, database: null }, brought, "add");
    },
    hide: (own, at) => note(own, { kind: "hide", of: some(own, at), away: true } as Step),
    dismiss: (own, at) => note(own, { kind: "dismiss", of: some(own, at) } as Step),
    collapse: (own, at) =>
      note(own, { kind: "collapse", of: some(own, at, 1), what: "own" } as Step),
    group: (own) =>
      note(own, { kind: "group", by: { by: "label", label: "City" }, open: false } as Step),
    "leave-out": (own, at) =>
      note(own, { kind: "leave-out", of: some(own, at, 1), out: true } as Step),
    derive: (own) =>
      note(own, {
        kind: "derive",
        what: { make: "nodes", label: "Mechanism", property: "theme" },
        on: true,
      } as Step),
    move: (own, at) => move(own, new Map(ids(own, at).map((id) => [id, { x: at, y: -at }]))),
    undo: (own) => own.undo(),
    redo: (own) => own.redo(),
  };
  return all;
};

/** What is there and what is drawn, by keys alone. */
function told({ log }: Exploration) {
  const { state } = log.getState();
  const drawn = visible(state);
  const of = ({ nodes, relationships, keys }: typeof drawn) => ({
    nodes: [...nodes.keys()].map((id) => keys.get(id) ?? "").toSorted(),
    relationships: [...relationships.values()]
      .map(({ from, type, to }) => `${keys.get(from)} ${type} ${keys.get(to)}`)
      .toSorted(),
  });
  return { there: of(state), drawn: of(drawn), spots: Object.fromEntries(state.spots) };
}

const kindsOfActs = Object.keys(acts({} as Served));

/** A log of every kind of act, in an order and on nodes drawn by lot. */
const sequences = fc
  .sample(
    fc.tuple(
      fc.shuffledSubarray(kindsOfActs, { minLength: kindsOfActs.length }),
      fc.array(fc.nat(400), { minLength: kindsOfActs.length, maxLength: kindsOfActs.length }),
    ),
    { numRuns: 1, seed: 12 },
  )
  .map(([kinds, at]) => kinds.map((kind, next): Act => [kind, at[next] ?? 0]));

const plant = async (graph: Graph): Promise<void> => {
  await seed(graph, loadFacts());
};

/** The same graph, in which everything has another internal id. */
async function seedAnew(graph: Graph): Promise<void> {
  await graph.write([
    { text: "MATCH (n) DETACH DELETE n", params: {} },
    {
      text: "UNWIND range(1, 300) AS i CREATE (:Shift)-[:SHIFTS]->(:Shift)",
      params: {},
    },
  ]);
  await plant(graph);
  await graph.write([{ text: "MATCH (n:Shift) DETACH DELETE n", params: {} }]);
}

/** Of several: an engine may well give one of them the id that it had. */
const idsOfSome = async ({ idOf }: Served): Promise<string[]> => [
  await idOf("city:suzhou"),
  await idOf("city:shanghai"),
  await idOf("cluster:yangtze-river-delta"),
];

const withOwnOrigin = (served: Served) => {
  const own = globalThis.fetch;
  vi.stubGlobal("fetch", (path: string, init?: RequestInit) =>
    own(new URL(path, served.url), init),
  );
};

const byEngine = new Map<string, unknown>();

describe.each(engines())("a log on a database that was seeded anew › %s", (engine, open) => {
  let served: Served;
  beforeAll(async () => {
    await loadShaping();
    served = await serve(open, {}, plant);
    withOwnOrigin(served);
  });
  afterAll(async () => {
    vi.unstubAllGlobals();
    await served.close();
  });

  const walked = async (sequence: readonly Act[]): Promise<Exploration> => {
    const exploration = createExploration([], openOverview);
    expect(await exploration.begin()).toBe(true);
    for (const [kind, at] of sequence) {
      await acts(served)[kind]?.(exploration, at);
      const { refusal } = exploration.log.getState();
      expect([kind, refusal?.message ?? null]).toEqual([kind, null]);
    }
    return exploration;
  };

  it("gives the same nodes by key as a log, and when each act is done again", async () => {
    const before = [];
    for (const sequence of sequences) before.push(await walked(sequence));
    const idsBefore = await idsOfSome(served);
    await seedAnew(served.graph);
    expect(await idsOfSome(served)).not.toEqual(idsBefore);
    for (const [at, exploration] of before.entries()) {
      const { kinds, log } = exploration;
      const kept = structuredClone(keptLog(log.getState()));
      const met = metIn(kinds, kept);
      const today = await askToday(met, new AbortController().signal, () => undefined);
      const again = resumed(kinds, kept, met, today);
      expect(again.gone).toEqual(nothing);
      expect(again.changed).toEqual([]);
      const taken = createExploration();
      taken.resume(again.log);
      expect(told(taken)).toEqual(told(exploration));
      const anew = await walked(sequences[at] ?? []);
      expect([sequences[at], told(anew)]).toEqual([sequences[at], told(exploration)]);
    }
    byEngine.set(engine, before.map(told));
  }, 120_000);

  it("gives what another engine gives", () => {
    const [first] = byEngine.values();
    expect(byEngine.get(engine)).toEqual(first);
  });
});
