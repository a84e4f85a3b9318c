import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { belongingOf } from "../../../src/patterns/motifs/belonging.ts";
import { countMotifs } from "../../../src/patterns/motifs/count.ts";
import { motifsOf } from "../../../src/patterns/motifs/motifs.ts";
import { shuffled, simple } from "../../../src/patterns/motifs/shuffle.ts";
import { nearOf, tieNumbers, type Typed } from "../../../src/patterns/motifs/typed.ts";
import { randomOf } from "../../../src/patterns/random.ts";
import { subsets } from "../contexts.ts";

const some: fc.Arbitrary<Typed> = fc.integer({ min: 2, max: 7 }).chain((nodes) => {
  const node = fc.nat({ max: nodes - 1 });
  const ofEach = { minLength: nodes, maxLength: nodes };
  return fc.record({
    labels: fc.array(fc.nat({ max: 1 }), ofEach),
    relationships: fc.array(fc.record({ from: node, to: node, type: fc.nat({ max: 1 }) }), {
      maxLength: 12,
    }),
    groups: fc.array(fc.uniqueArray(fc.nat({ max: 1 })), ofEach),
  });
});

const counted = (graph: Typed, size: number, share = 1) =>
  countMotifs(graph, nearOf(graph.labels.length, graph.relationships, tieNumbers()), {
    size,
    share,
    random: randomOf(1),
    goOn: () => true,
    examples: 2,
  }).found;

const permuted = (all: readonly number[]): number[][] =>
  all.length === 0
    ? [[]]
    : all.flatMap((one) => permuted(all.filter((each) => each !== one)).map((on) => [one, ...on]));

/** By every set of so many nodes and every order of them. */
const bySets = ({ labels, relationships, groups }: Typed, size: number) => {
  const found = new Map<string, { total: number; support: Map<number, number> }>();
  for (const set of subsets(labels.length).filter(({ length }) => length === size)) {
    const own = relationships.filter(
      ({ from, to }) => from !== to && set.includes(from) && set.includes(to),
    );
    const reached = new Set([set[0] ?? -1]);
    for (const at of reached)
      for (const { from, to } of own) if (from === at || to === at) reached.add(from).add(to);
    const counting = [0, 1].filter(
      (group) =>
        set.some((node) => groups[node]?.includes(group)) &&
        set.every((node) => groups[node]?.length === 0 || groups[node]?.includes(group)),
    );
    if (reached.size < size || counting.length === 0) continue;
    const names = permuted(set).map((order) => {
      const ties = own.map(
        ({ from, to, type }) => `${order.indexOf(from)}${order.indexOf(to)}${type}`,
      );
      return `${order.map((node) => labels[node]).join()} ${[...new Set(ties)].toSorted().join()}`;
    });
    const name = names.toSorted()[0] ?? "";
    const known = found.get(name) ?? { total: 0, support: new Map<number, number>() };
    found.set(name, known);
    known.total += 1;
    for (const group of counting) known.support.set(group, (known.support.get(group) ?? 0) + 1);
  }
  return [...found.values()];
};

const figures = (all: Iterable<{ total: number; support: ReadonlyMap<number, number> }>) =>
  [...all]
    .map(({ total, support }) => `${total} ${support.get(0) ?? 0} ${support.get(1) ?? 0}`)
    .toSorted();

describe("countMotifs", () => {
  it("counts every connected set once, by its shape and its groups", () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 2, max: 4 }), (graph, size) => {
        expect(figures(counted(graph, size).values())).toEqual(figures(bySets(graph, size)));
      }),
      { numRuns: 300 },
    );
  });

  it("gives examples whose nodes stand where the shape has them", () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 2, max: 4 }), (graph, size) => {
        for (const { shape, examples } of counted(graph, size).values())
          for (const nodes of examples) {
            expect(nodes.map((node) => graph.labels[node])).toEqual(shape.labels);
            const within = simple(graph).filter(
              ({ from, to }) => nodes.includes(from) && nodes.includes(to),
            );
            expect(
              within
                .map((each) => `${nodes.indexOf(each.from)} ${nodes.indexOf(each.to)} ${each.type}`)
                .toSorted(),
            ).toEqual(
              shape.relationships.map((each) => `${each.from} ${each.to} ${each.type}`).toSorted(),
            );
          }
      }),
      { numRuns: 100 },
    );
  });

  it("finds of a share of all about that share", () => {
    const random = randomOf(3);
    const at = () => Math.floor(random() * 200);
    const graph: Typed = {
      labels: Array.from({ length: 200 }, () => 0),
      relationships: Array.from({ length: 800 }, () => ({ from: at(), to: at(), type: 0 })),
      groups: Array.from({ length: 200 }, () => [0]),
    };
    const sum = (share: number) =>
      [...counted(graph, 3, share).values()].reduce((all, { total }) => all + total, 0);
    expect(sum(0.25) / sum(1)).toBeGreaterThan(0.2);
    expect(sum(0.25) / sum(1)).toBeLessThan(0.3);
  });
});

describe("shuffled", () => {
  it("keeps what each node has of each type, to and from each label, and makes nothing twice", () => {
    fc.assert(
      fc.property(some, fc.nat(), (graph, seed) => {
        const before = simple(graph);
        const after = shuffled({ ...graph, relationships: before }, randomOf(seed));
        const ends = (all: Typed["relationships"]) =>
          all
            .flatMap(({ from, to, type }) => [
              `${from} ${type} out ${graph.labels[to]}`,
              `${to} ${type} in ${graph.labels[from]}`,
            ])
            .toSorted();
        expect(ends(after)).toEqual(ends(before));
        expect(simple({ ...graph, relationships: after })).toHaveLength(before.length);
      }),
    );
  });

  it("mixes what can be mixed", () => {
    const graph = {
      labels: Array.from({ length: 20 }, (_, at) => (at < 10 ? 0 : 1)),
      relationships: Array.from({ length: 10 }, (_, from) => ({ from, to: from + 10, type: 0 })),
    };
    expect(shuffled(graph, randomOf(1))).not.toEqual(graph.relationships);
  });
});

describe("belongingOf", () => {
  it("follows member relationships the way they point, three at most", () => {
    const chain = [0, 1, 2, 3].map((to) => ({ from: to + 1, to, type: 5 }));
    const others = [
      { from: 0, to: 6, type: 5 },
      { from: 5, to: 0, type: 1 },
    ];
    const belonging = belongingOf(7, [...chain, ...others], {
      types: new Set([5]),
      groups: [0, 6],
    });
    expect(belonging).toEqual([[1], [0, 1], [0, 1], [0], [], [], []]);
  });
});

// Two groups of three triangles each, and one group with a path of its own.
const triangle = (at: number) => [
  { from: at, to: at + 1, type: 0 },
  { from: at + 1, to: at + 2, type: 0 },
  { from: at + 2, to: at, type: 0 },
];
const world: Typed = {
  labels: Array.from({ length: 21 }, (_, at) => (at < 18 ? 0 : 1)),
  relationships: [
    ...[0, 3, 6, 9, 12, 15].flatMap(triangle),
    { from: 18, to: 19, type: 1 },
    { from: 19, to: 20, type: 1 },
  ],
  groups: Array.from({ length: 21 }, (_, at) => [at < 9 ? 0 : at < 18 ? 1 : 2]),
};
const wanted = { size: 3, shuffles: 60, seed: 1, limit: 50, only: null, timeoutMs: 20_000 };
const always = { clock: () => 0, goOn: () => true };

describe("motifsOf", () => {
  it("tells what recurs across groups and that it is no chance, what one group has last", () => {
    const { motifs, share, shuffles, truncated } = motifsOf(world, wanted, always);
    expect({ share, shuffles, truncated }).toEqual({ share: 1, shuffles: 60, truncated: false });
    expect(motifs).toHaveLength(2);
    expect(motifs[0]).toMatchObject({
      total: 6,
      support: [
        { group: 0, count: 3 },
        { group: 1, count: 3 },
      ],
      p: 1 / 61,
      q: 2 / 61,
      examples: [
        [0, 1, 2],
        [3, 4, 5],
        [6, 7, 8],
      ],
    });
    expect(motifs[0]?.instances.map(({ nodes }) => nodes[0])).toEqual([0, 3, 6, 9, 12, 15]);
    expect(motifs[0]?.expected).toBeLessThan(1.5);
    expect(motifs[1]).toMatchObject({ total: 1, support: [{ group: 2, count: 1 }], p: 1 });
  });

  it("tells of what only one group has where that is asked, and no more than is asked for", () => {
    const { motifs } = motifsOf(world, { ...wanted, only: 2 }, always);
    expect(motifs.map(({ support }) => support)).toEqual([[{ group: 2, count: 1 }]]);
    expect(motifsOf(world, { ...wanted, only: 0 }, always).motifs).toEqual([]);
    expect(motifsOf(world, { ...wanted, limit: 1 }, always)).toMatchObject({ truncated: true });
  });

  it("has the same answer for the same seed", () => {
    expect(motifsOf(world, wanted, always)).toEqual(motifsOf(world, wanted, always));
  });

  it("looks at a share where time is up, and says so", () => {
    const nodes = 400;
    const random = randomOf(5);
    const at = () => Math.floor(random() * nodes);
    const dense: Typed = {
      labels: Array.from({ length: nodes }, () => 0),
      relationships: Array.from({ length: 4000 }, () => ({ from: at(), to: at(), type: 0 })),
      groups: Array.from({ length: nodes }, () => [0]),
    };
    // A quarter of the time is over once a fifth of the nodes were begun at; then it stands still.
    let asked = 0;
    const clock = () => ((asked += 1) < 8 ? 0 : 30);
    const { share, shuffles, motifs } = motifsOf(
      dense,
      { ...wanted, shuffles: 5, timeoutMs: 100 },
      { ...always, clock },
    );
    expect(shuffles).toBe(5);
    expect(share).toBeLessThan(1);
    const whole = motifsOf(dense, { ...wanted, shuffles: 0 }, always).motifs;
    const sum = (all: typeof motifs) => all.reduce((so, { total }) => so + total, 0);
    expect(sum(motifs) / sum(whole)).toBeGreaterThan(0.8);
    expect(sum(motifs) / sum(whole)).toBeLessThan(1.2);
  });

  it("gives what it has when it is ended", () => {
    let asked = 0;
    const goOn = () => (asked += 1) < 10;
    const { motifs, shuffles } = motifsOf(world, wanted, { clock: () => 0, goOn });
    expect(motifs).toHaveLength(2);
    expect(shuffles).toBeLessThan(60);
  });
});
