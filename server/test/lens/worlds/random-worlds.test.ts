import type { Node } from "@chengmai/cypher";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EndpointName, Output } from "../../../contract/index.ts";
import { serve, type Served } from "../../api/served.ts";
import { engines } from "../../foreign/open.ts";
import { clear } from "../world.ts";
import {
  columnsOf,
  hopsBetween,
  motifsBySets,
  nameOfShape,
  partBetween,
  smallestCut,
  without,
} from "./by-definition.ts";
import { chanceOfPairs, corrected } from "./chance.ts";
import { eachLens } from "./lenses.ts";
import { disparityIn, joinedBy, turned } from "./joined.ts";
import { asShapes } from "./shapes.ts";
import { countedKinds, strikingIn } from "./striking.ts";
import { idsIn, plant, worldsOf } from "./world.ts";

// CHENGMAI_WORLDS=60 CHENGMAI_WORLDS_SEED=7 npx vitest run --project server test/lens/worlds
const seed = Number(process.env["CHENGMAI_WORLDS_SEED"] ?? 1);
const worlds = worldsOf(seed, Number(process.env["CHENGMAI_WORLDS"] ?? 2));

const at = (node: Node | undefined): number => Number(node?.properties["at"]);
const sumOf = (counts: readonly { count: number }[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);
const ascending = (numbers: Iterable<number>): number[] => [...numbers].toSorted((a, b) => a - b);

describe.each(engines())(`worlds at random (seed ${seed}) › %s`, (_, open) => {
  let served: Served;
  let ids: ReadonlyMap<string, string>;
  const ask = async <Name extends EndpointName>(
    name: Name,
    body: object,
  ): Promise<Output<Name>> => {
    // A definition may take longer than a connection is kept for the next question.
    const reply = await served.post(`/patterns/${name}`, body, { connection: "close" });
    // A small world may be without one of its labels or types, which is named.
    expect([name, body, reply]).toMatchObject([name, body, { status: 200 }]);
    return reply.body as Output<Name>;
  };
  beforeAll(async () => {
    served = await serve(open, {}, (graph) => plant(graph, worlds));
    ids = await idsIn(served.graph);
  }, 120_000);
  afterAll(async () => {
    await clear(served.graph);
    await served.close();
  });

  it("a lens has the cells of its definition, each counted once", async () => {
    await eachLens(worlds, async (_world, { body }, cells) => {
      const { rows, columns, cells: told } = await ask("matrix", body);
      const counts = told.map(
        (cell) => `${at(rows[cell.row])} ${at(columns[cell.column])} ${cell.count}`,
      );
      const meant = [...cells].map(([cell, count]) => `${cell} ${count}`);
      expect([body, counts.toSorted()]).toEqual([body, meant.toSorted()]);
    });
  }, 300_000);

  it("two rows share, and have alone, what the definition says, and so does the graph around them", async () => {
    await eachLens(worlds, async (world, { body }, cells) => {
      const rows = world.nodes.filter(({ labels }) => labels.includes(world.labels.rows));
      const [a, b] = [rows[0], rows.at(-1)];
      const has = (node: typeof a): Set<number> =>
        columnsOf(cells).get(node?.at ?? -1) ?? new Set();
      const sides = { a: ids.get(`n${a?.at}`), b: ids.get(`n${b?.at}`) };
      const told = await ask("compare", { ...body, ...sides });
      const named = (parts: { column: number }[]) =>
        ascending(parts.map(({ column }) => at(told.columns[column])));
      const [own, others] = [has(a), has(b)];
      expect([named(told.shared), named(told.onlyA), named(told.onlyB)]).toEqual([
        ascending([...own].filter((column) => others.has(column))),
        ascending([...own].filter((column) => !others.has(column))),
        ascending([...others].filter((column) => !own.has(column))),
      ]);
      const around = world.ties.filter(({ from, to }) => from === a?.at || to === a?.at);
      const near = new Set([a?.at, ...around.flatMap(({ from, to }) => [from, to])]);
      expect([sumOf(told.graph.a.nodes), sumOf(told.graph.a.relationships)]).toEqual([
        near.size,
        around.length,
      ]);
    });
  }, 300_000);

  it("a projection joins what shares something, by each weight, and keeps what disparity keeps", async () => {
    await eachLens(worlds, async (_world, { body }, cells) => {
      for (const side of ["rows", "columns"] as const)
        for (const weight of ["count", "jaccard", "cosine", "hyperbolic"] as const) {
          const meant = joinedBy(side === "rows" ? cells : turned(cells), weight);
          const backbone = { backbone: "disparity", alpha: 0.3, correction: "none" };
          const asked = { ...body, side, weight, ...backbone };
          const { nodes, links } = await ask("projection", asked);
          const ends = ({ a, b }: { a: number; b: number }) =>
            ascending([at(nodes[a]), at(nodes[b])]).join(" ");
          expect([asked, links.map(ends).toSorted()]).toEqual([
            asked,
            [...meant.keys()].toSorted(),
          ]);
          for (const link of links) {
            expect(link.weight).toBeCloseTo(meant.get(ends(link)) ?? -1, 9);
            expect(link.p).toBeCloseTo(disparityIn(meant, ends(link)), 9);
            expect(link.kept).toBe(link.p < 0.3);
          }
        }
    });
  }, 300_000);

  it("what is more than chance is what the likeliest chances say, summed over all ways", async () => {
    let compared = 0;
    await eachLens(worlds, async (_world, { body }, cells) => {
      for (const side of ["rows", "columns"] as const) {
        const meant = chanceOfPairs(side === "rows" ? cells : turned(cells));
        if (meant === null) continue;
        const q = corrected(meant);
        const asked = { ...body, side, backbone: "bicm", alpha: 0.5 };
        const { nodes, links } = await ask("projection", asked);
        for (const { a, b, p, kept } of links) {
          const pair = ascending([at(nodes[a]), at(nodes[b])]).join(" ");
          expect([asked, pair, p]).toEqual([asked, pair, expect.closeTo(meant.get(pair) ?? -1, 5)]);
          const most = q.get(pair) ?? -1;
          if (Math.abs(most - 0.5) > 1e-4)
            expect([asked, pair, kept]).toEqual([asked, pair, most < 0.5]);
          compared += 1;
        }
      }
    });
    expect(compared).toBeGreaterThan(0);
  }, 300_000);

  it("what strikes has the figures that counting gives", async () => {
    await eachLens(worlds, async (_world, { body }, cells) => {
      const meant = strikingIn(cells);
      const found = await ask("findings", body);
      const told = found.flatMap(({ kind, figure }) =>
        countedKinds.has(kind) ? [[kind, figure.value]] : [],
      );
      expect([body, told.toSorted()]).toEqual([body, [...meant].toSorted()]);
    });
  }, 300_000);

  it("a pattern matches where all of it is, nearly where one tie is not, and goes on by what leads on", async () => {
    await asShapes({ worlds, ids, ask });
  }, 300_000);

  it("what is taken out parts what the definition says, and no smaller set parts the two", async () => {
    await eachLens(worlds, async (world, { body, cells: cellsOf }, cells) => {
      const rows = world.nodes.filter(({ labels }) => labels.includes(world.labels.rows));
      const between = [rows[0]?.at ?? 0, rows[1]?.at ?? 0] as const;
      const [column, tie] = [[...cells.keys()][0]?.split(" ")[1], world.ties[0]];
      const gone = [
        `r${tie?.at}`,
        `n${rows[2]?.at}`,
        ...(column === undefined ? [] : [`n${column}`]),
      ];
      const taken = gone.filter((each_) => !between.some((end) => each_ === `n${end}`));
      const left = without(world, new Set(taken));
      const after = cellsOf(left);
      for (const by of ["nodes", "relationships"] as const) {
        const asked = {
          ...body,
          between: between.map((end) => ids.get(`n${end}`)),
          by,
          maxHops: 4,
          remove: taken.map((each_) => ids.get(each_)),
        };
        const told = await ask("cuts", asked);
        for (const [walked, joined] of [
          [world, told.before],
          [left, told.after],
        ] as const) {
          const { part, shortest } = partBetween(walked, between, 4);
          const ends = new Set<number>(between);
          const direct = part.filter(({ from, to }) => ends.has(from) && ends.has(to));
          const others = part.filter((each_) => !direct.includes(each_));
          const least =
            by === "nodes"
              ? (smallestCut(others, between, by) ?? 0) + (direct.length > 0 ? 1 : 0)
              : smallestCut(part, between, by);
          expect([asked, joined]).toEqual([
            asked,
            { routes: least, distance: Number.isFinite(shortest) ? shortest : null },
          ]);
          if (walked !== world) continue;
          const none = by === "nodes" && direct.length > 0;
          expect([told.size, told.exact]).toEqual([none ? null : least, true]);
          expect(told.cut).toHaveLength(none ? 0 : (least ?? 0));
        }
        const named = told.rows.map(at);
        const lost = told.lost.map((pair) =>
          ascending(pair.map((row) => named[row] ?? 0)).join(" "),
        );
        const longer = told.longer.map(({ a, b, from, to }) =>
          [...ascending([named[a] ?? 0, named[b] ?? 0]), from, to].join(" "),
        );
        const meant: { lost: string[]; longer: string[] } = { lost: [], longer: [] };
        const [was, is] = [columnsOf(cells), columnsOf(after)];
        for (const a of was.keys())
          for (const b of was.keys()) {
            if (a >= b || taken.includes(`n${a}`) || taken.includes(`n${b}`)) continue;
            const share = (all: typeof was) =>
              [...(all.get(a) ?? [])].some((own) => all.get(b)?.has(own));
            if (share(was) && !share(is)) meant.lost.push(`${a} ${b}`);
            const [from, to] = [hopsBetween(cells, a, b), hopsBetween(after, a, b)];
            if (from !== to)
              meant.longer.push([a, b, from, Number.isFinite(to) ? to : null].join(" "));
          }
        expect([asked, lost.toSorted()]).toEqual([asked, meant.lost.toSorted()]);
        expect([asked, longer.toSorted()]).toEqual([asked, meant.longer.toSorted()]);
      }
    });
  }, 300_000);

  it("motifs are every connected set that counts for a group, by its shape", async () => {
    const owner = new Map([...ids].map(([name, id]) => [id, Number(name.slice(1))]));
    for (const world of worlds)
      for (const size of [2, 3]) {
        const wanted = {
          group: world.labels.group,
          member: ["IN it"],
          size,
          shuffles: 0,
          limit: 1000,
        };
        const { motifs, sampled } = await ask("motifs", wanted);
        const told = motifs.map(({ pattern, total, support }) =>
          [
            nameOfShape(
              pattern.nodes.map(({ label }) => label),
              pattern.relationships,
            ),
            total,
            ...support.map(({ group, count }) => `${owner.get(group)}:${count}`).toSorted(),
          ].join(" | "),
        );
        expect([wanted, sampled, told.toSorted()]).toEqual([
          wanted,
          false,
          motifsBySets(world, size),
        ]);
      }
  }, 300_000);
});
