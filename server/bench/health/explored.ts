import type { Large } from "./asked.ts";

/** Every act of an exploration that asks the graph, on as much as it takes; `rows` are ids of rows, `hub` one that many are joined to. */
export const exploredOf = (rows: readonly string[], hub: string): Large[] => {
  const [a = "", b = ""] = rows;
  const many = rows.slice(0, 1000);
  const order = { by: "degree", descending: true };
  return [
    { name: "paths", path: "/paths", body: { from: a, to: b, maxHops: 6, limit: 100 } },
    {
      name: "paths from any of a label",
      path: "/paths",
      body: { from: { label: "BenchGroup" }, to: a, maxHops: 6, limit: 100 },
    },
    {
      name: "paths among ten",
      path: "/paths",
      body: { among: rows.slice(0, 10), maxHops: 4, limit: 100 },
    },
    {
      name: "steiner",
      path: "/steiner",
      body: { ids: rows.slice(0, 100), maxHops: 6 },
    },
    { name: "expand a hub", path: "/expand", body: { ids: [hub], limit: 1000, order } },
    { name: "expand many", path: "/expand", body: { ids: many, limit: 1000 } },
    { name: "relationships among", path: "/among", body: { ids: many } },
    { name: "what touches several", path: "/common", body: { ids: many, limit: 1000 } },
  ];
};
