import type { Node } from "@chengmai/cypher";
import { matrixOf, shapeScore } from "@chengmai/cypher/matrix";
import { latticeOf } from "../../src/patterns/concepts/lattice.ts";
import { enumerate } from "../../src/patterns/concepts/enumerate.ts";
import { has, type Bits } from "../../src/patterns/bits.ts";
import { type Context, contextOf } from "../../src/patterns/context.ts";
import { baseOf } from "../../src/patterns/implications/base.ts";
import { countMotifs } from "../../src/patterns/motifs/count.ts";
import { nearOf, tieNumbers } from "../../src/patterns/motifs/typed.ts";
import { motifsOf } from "../../src/patterns/motifs/motifs.ts";
import { treesOf } from "../../src/patterns/order/trees.ts";
import { linksOf } from "../../src/patterns/projection/links.ts";
import { projected } from "../../src/patterns/projection/project.ts";
import { randomOf } from "../../src/patterns/random.ts";
import { toTheEnd } from "../../src/patterns/work.ts";
import { even, ofKinds, pairsOf, type Table } from "./inputs.ts";

/** One thing to measure, and what else does it. */
export interface Subject {
  name: string;
  /** What the other hand is asked for, and the least that it may take of our time; null where there is none. */
  other: { what: string; aim: number } | null;
  input: unknown;
  /** Gives a figure that both must agree on. */
  run: () => number;
}

const contextOfTable = ({ rows, columns }: Table): Context =>
  contextOf(
    rows.length,
    columns,
    rows.flatMap((own, row) => own.map((column) => [row, column] as const)),
  );

const many = 3_000_000;

const ofTable = (table: Table): Subject[] => {
  const context = contextOfTable(table);
  const base = (): number =>
    baseOf(context, { minSupport: 1, most: many }, toTheEnd).implications.length;
  return [
    {
      name: `concepts and lines, ${table.name}`,
      other: { what: "concepts", aim: 10 },
      input: table,
      run: () => latticeOf(context, many, toTheEnd).concepts.length,
    },
    {
      name: `concepts alone, ${table.name}`,
      other: { what: "lcm", aim: 1 },
      input: table,
      run: () => enumerate(context, many, toTheEnd).found.length,
    },
    { name: `base, ${table.name}`, other: { what: "base", aim: 1 }, input: table, run: base },
  ];
};

const bicm = (table: Table): Subject => {
  const context = contextOfTable(table);
  const wanted = {
    weight: "count",
    backbone: "bicm",
    alpha: 0.05,
    correction: "fdr",
    seed: 1,
  } as const;
  return {
    name: `BiCM, ${table.name}`,
    other: { what: "bicm", aim: 1 },
    input: table,
    run: () => projected(context, wanted, toTheEnd).links.filter(({ kept }) => kept).length,
  };
};

const projection = (table: Table): Subject => {
  const context = contextOfTable(table);
  return {
    name: `projection, ${table.name}`,
    other: { what: "projection", aim: 5 },
    input: table,
    run: () => linksOf(context, "count", toTheEnd).links.a.length,
  };
};

const motifs = (nodes: number, count: number): Subject => {
  const pairs = pairsOf(nodes, count);
  const graph = {
    labels: Array.from({ length: nodes }, () => 0),
    groups: Array.from({ length: nodes }, () => [0]),
  };
  const asked = { size: 3, share: 1, random: randomOf(1), goOn: () => true, examples: 0 };
  return {
    name: `motifs of 3, ${nodes} nodes, ${count} relationships`,
    other: { what: "motifs", aim: 20 },
    input: { nodes, pairs },
    run: () => {
      const relationships = pairs.map(([from, to]) => ({ from, to, type: 0 }));
      const { found } = countMotifs(graph, nearOf(nodes, relationships, tieNumbers()), asked);
      return [...found.values()].reduce((sum, { total }) => sum + total, 0);
    },
  };
};

/** The same table with more and more ties. */
const ofTies = (table: Table): Subject[] => {
  const ties = table.rows.reduce((sum, own) => sum + own.length, 0);
  return ofTable(table)
    .slice(0, 1)
    .map((subject) => ({ ...subject, name: `${subject.name}, ${ties} ties` }));
};

const matrix = (table: Table): Subject => {
  const context = contextOfTable(table);
  return {
    name: `trees, orders and score, ${table.name}`,
    other: null,
    input: table,
    run: () => {
      const { rows, columns } = treesOf(context, toTheEnd);
      const holds = (row: number, column: number) => has(context.byRow[row] as Bits, column);
      return Number(shapeScore(holds, rows.order, columns.order).toFixed(3));
    },
  };
};

const node = (id: string): Node => ({ kind: "node", id, key: null, labels: [], properties: {} });

/** What a matrix is sent with: its order, and its trees. */
const seriated = (table: Table): Subject => {
  const context = contextOfTable(table);
  const cells = table.rows.flatMap((own, row) =>
    own.map((column) => ({
      row: node(`r${row}`),
      column: node(`c${column}`),
      count: 1,
      claims: [],
    })),
  );
  return {
    name: `matrix seriated, with trees, ${table.name}`,
    other: { what: "seriated", aim: 1 },
    input: table,
    run: () => {
      matrixOf(cells);
      const { rows, columns } = treesOf(context, toTheEnd);
      const all = [...rows.merges, ...columns.merges];
      return Number(all.reduce((sum, [, , height]) => sum + height, 0).toFixed(2));
    },
  };
};

/** Sets of four are too many to be counted: a share of them within a time, which is the figure. */
const sampled = (nodes: number, count: number): Subject => {
  const relationships = pairsOf(nodes, count).map(([from, to]) => ({ from, to, type: 0 }));
  const graph = {
    labels: Array.from({ length: nodes }, () => 0),
    relationships,
    groups: Array.from({ length: nodes }, () => [0]),
  };
  const wanted = { size: 4, shuffles: 5, seed: 1, limit: 50, only: null, timeoutMs: 10_000 };
  const within = { clock: () => performance.now(), goOn: () => true };
  return {
    name: `motifs of 4 within 10 s, ${nodes} nodes, ${count} relationships: share`,
    other: null,
    input: null,
    run: () => Number(motifsOf(graph, wanted, within).share.toPrecision(2)),
  };
};

const growing = [0.025, 0.05, 0.1];

/** Made when they are asked for, for they are large. */
export const subjects = (): Subject[] => [
  ...ofTable(even(200, 60, 0.2)),
  ...ofTable(even(2000, 100, 0.1)),
  ...ofTable(ofKinds(8000)),
  bicm(even(1000, 1000, 0.05)),
  ...[1000, 10_000, 100_000].map((count) => motifs(count / 10, count)),
  sampled(10_000, 100_000),
  projection(even(5000, 1000, 0.01)),
  matrix(even(500, 500, 0.1)),
  seriated(even(500, 500, 0.1)),
  ...growing.flatMap((share) => ofTies(even(2000, 100, share))),
  ...growing.map((share) => projection(even(5000, 1000, share / 10))),
];
