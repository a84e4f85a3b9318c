import type { EndpointName, Input } from "../../../contract/index.ts";

/** One request of each endpoint that takes something, as the documentation shows it. */
export const examples: { [Name in EndpointName]?: Input<Name> } = {
  search: { q: "suzhou", limit: 5 },
  alike: { things: [["苏州", "Suzhou"], ["蘇州"], ["Wuxi"]] },
  node: { id: "n:31" },
  nodeByKey: { key: "City:id:city:suzhou" },
  expand: {
    ids: ["n:31"],
    types: ["TAKES_PART_IN", "COOPERATES_WITH"],
    where: [{ property: "level", op: "=", value: "prefecture" }],
    limit: 50,
  },
  recall: {
    nodes: [
      { key: "City:id:city:suzhou" },
      { key: null, labels: ["Quay"], properties: { no: 7, name: "North" } },
    ],
    relationships: [{ type: "MEMBER_OF", from: "n:31", to: "n:2", properties: {} }],
  },
  among: { ids: ["n:31", "n:32"] },
  common: { ids: ["n:31", "n:32", "n:33"], atLeast: 2 },
  steiner: { ids: ["n:31", "n:32", "n:33"], maxHops: 6 },
  paths: { from: "n:31", to: "n:32", maxHops: 4, limit: 5 },
  runQuery: { shelf: "explore", name: "overview", params: {} },
  cypher: {
    text: "MATCH (c:City)-[:TAKES_PART_IN]->(m:Mechanism) RETURN m.name, count(c) AS cities",
    params: {},
    rowLimit: 100,
    byteLimit: 1_000_000,
  },
  plan: {
    text: "MATCH (c:City {id: $id})-[:TAKES_PART_IN]->(m:Mechanism) RETURN m.name",
    params: { id: "city:suzhou" },
    profile: true,
  },
  check: { text: "MATCH (c:Cty)\nRETRUN c" },
  exportRows: {
    text: "MATCH (c:City) RETURN c.name AS name, c.level AS level ORDER BY name",
    format: "csv",
    byteOrderMark: true,
    name: "城市",
  },
  exported: { ticket: "mZ3xv0n5Q1l8o2kTq7cWb9dYf4hJp6sA" },
  claims: { for: "n:31" },
  findingsThrough: { query: "patterns/city-mechanism", strength: "inherited" },
  lens: {
    rows: "City",
    path: [{ type: "MEMBER_OF", direction: "out", label: "Cluster" }],
    where: [{ property: "level", op: "exists" }],
  },
  matrix: { rows: "City", columns: "Mechanism", strength: "inherited" },
  concepts: { query: "patterns/cluster-mechanism", limit: 500 },
  gaps: { query: "patterns/cluster-mechanism", of: "n:46" },
  compare: { query: "patterns/cluster-mechanism", a: "n:45", b: "n:46" },
  projection: { query: "patterns/city-mechanism", backbone: "bicm", alpha: 0.05 },
  cuts: {
    rows: "Cluster",
    path: [
      { type: "COVERS", direction: "in", label: "Policy" },
      { type: "IMPLEMENTS", direction: "out", label: "Mechanism" },
    ],
    between: ["n:45", "n:46"],
    remove: ["n:54"],
  },
  example: {
    nodes: [
      { id: "n:45", free: true },
      { id: "n:54", free: false },
    ],
    relationshipIds: ["e:0"],
    by: "Cluster",
  },
  next: { nodes: [{ id: "n:45", free: true }], relationshipIds: [], at: "n:45" },
  motifs: { group: "Cluster", size: 3, shuffles: 200, seed: 1 },
  signIn: { token: "tP4mX2vQ9sK7wB1zR5nL8cD3" },
};
