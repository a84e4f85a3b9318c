import { world } from "./plant.ts";

/** What is asked while health is: its name, where, and with what. */
export interface Large {
  name: string;
  path: string;
  body?: object;
}

const lens = { rows: "BenchRow", columns: "BenchColumn", via: ["BENCH_HAS"] };
const small = { ...lens, via: ["BENCH_USES"] };
const steps = {
  rows: "BenchRow",
  path: [{ type: "BENCH_HAS", direction: "out", label: "BenchColumn" }],
};

const free = (id: string) => ({ id, free: true });

/** Every view of patterns, on as much as it takes; `rows` are ids of rows, `tie` one relationship of the first. */
export const largeOf = (rows: readonly string[], tie: { id: string; column: string }): Large[] => {
  const [a = "", b = ""] = rows;
  const half = Math.min(1000, Math.floor(world.rows / 2));
  const sides = { a: rows.slice(0, half), b: rows.slice(half, 2 * half) };
  const pattern = { nodes: [free(a), free(tie.column)], relationshipIds: [tie.id] };
  const motifs = { group: "BenchGroup", size: 3, shuffles: 100, timeoutMs: 6000 };
  return [
    { name: "lenses", path: "/patterns/lenses" },
    { name: "preview", path: "/patterns/lens", body: steps },
    { name: "matrix", path: "/patterns/matrix", body: lens },
    { name: "matrix by steps", path: "/patterns/matrix", body: steps },
    { name: "concepts", path: "/patterns/concepts", body: { ...small, limit: 20_000 } },
    { name: "gaps", path: "/patterns/gaps", body: { ...lens, of: a, neighbours: 100 } },
    { name: "compare", path: "/patterns/compare", body: { ...lens, ...sides } },
    {
      name: "projection, BiCM",
      path: "/patterns/projection",
      body: { ...lens, side: "columns", backbone: "bicm" },
    },
    { name: "projection of rows", path: "/patterns/projection", body: lens },
    {
      name: "what if",
      path: "/patterns/cuts",
      body: { ...lens, between: [a, b], maxHops: 4, remove: [tie.column] },
    },
    {
      name: "example",
      path: "/patterns/example",
      body: { ...pattern, limit: 10_000, by: "BenchGroup" },
    },
    { name: "next", path: "/patterns/next", body: { ...pattern, at: a } },
    { name: "motifs", path: "/patterns/motifs", body: motifs },
    { name: "findings", path: "/patterns/findings", body: small },
  ];
};
