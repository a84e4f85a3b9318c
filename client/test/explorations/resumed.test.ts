import type { Node, Subgraph } from "@chengmai/cypher/values";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyLog, recorded, undone, type Log } from "../../src/exploration/model/log.ts";
import { linesOf, walkedTo, type Line } from "../../src/exploration/model/walking/lines.ts";
import {
  keptLog,
  metIn,
  resumed,
  type Today,
} from "../../src/exploration/model/walking/resumed.ts";
import { nothing } from "../../src/exploration/model/step.ts";
import { askToday } from "../../src/explorations/kept/today.ts";
import type { MoveStep } from "../../src/exploration/model/steps/move.ts";
import { anEntry } from "../exploration/a-step.ts";
import { expansionOf, kinds, overview, strengthen } from "../exploration/real-facts.ts";
import { byKey, inSession } from "../exploration/sessions.ts";

const other = (id: string): string => id.replace(/^s1:/, "s2:");

/** All that was met, as a database of another session gives it; without what is gone, and changed where it is. */
const todayOf = (
  met: Subgraph,
  gone: ReadonlySet<string> = new Set(),
  change: (node: Node) => Node = (node) => node,
): Today => ({
  nodes: new Map(
    met.nodes.map((node) => [
      node.id,
      gone.has(node.id) ? null : change({ ...node, id: other(node.id) }),
    ]),
  ),
  relationships: new Map(
    met.relationships.map((own) => [
      own.id,
      gone.has(own.from) || gone.has(own.to)
        ? null
        : { ...own, id: other(own.id), from: other(own.from), to: other(own.to) },
    ]),
  ),
});

/** As the browser keeps it and gives it back. */
const kept = (log: Log) => structuredClone(keptLog(log));
const idsIn = (line: Line): unknown =>
  line.map(({ entry, others }) => [entry.id, others.map(idsIn)]);
const logOf = (some: Parameters<typeof recorded>[2][]) =>
  some.reduce(
    (log, entry) => recorded(kinds, log, inSession(entry, "s1")),
    recorded(kinds, emptyLog, inSession(overview, "s1")),
  );

/** Suzhou as it has become since. */
const risen = (node: Node): Node =>
  node.id === "s2:city:suzhou"
    ? { ...node, properties: { ...node.properties, level: "province" } }
    : node;

/** A quay that no property tells from others. */
const quay = (id: string, metres: number): Node => ({
  kind: "node",
  id,
  key: null,
  labels: ["Quay"],
  properties: { metres },
});

const path = (node: Node) => ({ kind: "path", nodes: [node], relationships: [] });
const way = (mechanism: Node, from: Node) => ({
  mechanism,
  how: "",
  howEn: "",
  fromA: [path(from)],
  fromB: [path(from)],
});

describe("an exploration that is taken up again", () => {
  test("shows the same by key, in every line, after the database gave other ids", () => {
    fc.assert(
      fc.property(
        fc.array(anEntry, { minLength: 1, maxLength: 8 }),
        fc.nat(8),
        fc.array(anEntry, { maxLength: 3 }),
        (some, back, more) => {
          const log = more.reduce(
            (now, entry) => recorded(kinds, now, inSession(entry, "s1")),
            walkedTo(kinds, logOf(some), back + 1),
          );
          const met = metIn(kinds, kept(log));
          const again = resumed(kinds, kept(log), met, todayOf(met));
          expect(again.gone).toEqual(nothing);
          expect(again.changed).toEqual([]);
          expect(idsIn(linesOf(again.log))).toEqual(idsIn(linesOf(log)));
          expect(byKey(again.log.state)).toEqual(byKey(log.state));
          for (const { id } of [...log.undone, ...log.aside])
            expect(byKey(walkedTo(kinds, again.log, id).state)).toEqual(
              byKey(walkedTo(kinds, log, id).state),
            );
        },
      ),
      { numRuns: 30 },
    );
  });

  test("lists what is no longer there, draws the rest, and has it again once it is back", () => {
    const log = logOf([expansionOf("city:suzhou")]);
    const met = metIn(kinds, kept(log));
    const gone = new Set(["s1:city:suzhou"]);
    const without = resumed(kinds, kept(log), met, todayOf(met, gone));
    expect(without.gone.nodes.map(({ id }) => id)).toEqual(["s1:city:suzhou"]);
    expect(without.gone.relationships.length).toBeGreaterThan(0);
    expect(without.log.state.nodes.size).toBe(log.state.nodes.size - 1);
    const later = kept(without.log);
    const metLater = metIn(kinds, later);
    expect(metLater.nodes).toHaveLength(met.nodes.length);
    const same = resumed(kinds, later, metLater, todayOf(metLater));
    expect(same.gone).toEqual(nothing);
    expect(new Set(byKey(same.log.state).nodes)).toEqual(new Set(byKey(log.state).nodes));
  });

  test("says what has changed, before and after", () => {
    const log = logOf([]);
    const met = metIn(kinds, kept(log));
    const { changed, log: again } = resumed(kinds, kept(log), met, todayOf(met, new Set(), risen));
    expect(changed.map(({ before, after }) => [before.id, after.properties["level"]])).toEqual([
      ["s1:city:suzhou", "province"],
    ]);
    expect(again.state.nodes.get("s2:city:suzhou")?.properties["level"]).toBe("province");
  });

  test("knows a node without a key by what told it apart, though that has changed", () => {
    const step = { kind: "show", query: "q", params: {} };
    const shown = { step, brought: { nodes: [quay("1", 5), quay("2", 5)], relationships: [] } };
    const first = recorded(kinds, emptyLog, shown);
    const [, key = ""] = [...first.state.ids.keys()];
    const log = recorded(kinds, first, {
      step: { kind: "move", to: { [key]: { x: 1, y: 2 } } } as MoveStep,
      brought: nothing,
    });
    const met = metIn(kinds, kept(log));
    const today: Today = {
      nodes: new Map([
        ["1", { ...quay("8", 5), key: met.nodes[0]?.key ?? null }],
        ["2", { ...quay("9", 6), key: met.nodes[1]?.key ?? null }],
      ]),
      relationships: new Map(),
    };
    const { state } = resumed(kinds, kept(log), met, today).log;
    expect(state.ids.get(key)).toBe("9");
    expect(state.spots.get(key)).toEqual({ x: 1, y: 2 });
  });

  test("stands where it stood, with what can be redone, though its last entries were not kept", () => {
    const log = undone(kinds, logOf([strengthen("inherited"), expansionOf("city:suzhou")]));
    const met = metIn(kinds, kept(log));
    const again = resumed(kinds, kept(log), met, todayOf(met));
    expect(again.log.undone.map(({ id }) => id)).toEqual([3]);
    expect(again.log.count).toBe(3);
    const cut = { ...kept(log), entries: kept(log).entries.filter(({ id }) => id < 2) };
    expect(resumed(kinds, cut, met, todayOf(met)).log.entries.map(({ id }) => id)).toEqual([1]);
  });

  test("drops what an answer cannot do without: a way whose path is torn", () => {
    const [a, b] = overview.brought.nodes;
    if (a === undefined || b === undefined) throw new Error("There are two.");
    const log = recorded(kinds, recorded(kinds, emptyLog, overview), {
      step: { kind: "between", pair: [a.key, b.key] },
      brought: nothing,
      found: [way(a, a), way(b, a), way(a, b)],
    } as Parameters<typeof recorded>[2]);
    const met = metIn(kinds, kept(log));
    const { found } =
      resumed(kinds, kept(log), met, todayOf(met, new Set([b.id]))).log.entries[1] ?? {};
    expect(found).toEqual([way(a, a), { ...way(a, b), fromA: [], fromB: [] }]);
  });
});

const made = (id: string): Node => ({
  kind: "node",
  id,
  key: `=${id}`,
  labels: ["Hub"],
  properties: { name: "Hub" },
});

test("what a procedure made for its answer is not gone, since no database ever held it", async () => {
  const tie = { kind: "relationship" as const, type: "HOLDS", from: "-100", to: "-101" };
  const met: Subgraph = {
    nodes: [made("-100"), made("-101")],
    relationships: [{ ...tie, id: "r-100", properties: {} }],
  };
  // Nothing is asked: there is no server here.
  const today = await askToday(met, AbortSignal.timeout(1000), () => undefined);
  expect([...today.nodes.values()]).toEqual(met.nodes);
  expect([...today.relationships.values()]).toEqual(met.relationships);
});
