/** Operators of the engine's plans that only read the graph; whatever is not named here is refused. */
export const readOperators: ReadonlySet<string> = new Set([
  "Aggregate",
  "AntiJoin",
  "Apply",
  "Bind",
  "CallProcedure",
  "Distinct",
  "EdgeScan",
  "Empty",
  "Except",
  "Expand",
  "Filter",
  "HorizontalAggregate",
  "Intersect",
  "Join",
  "LeftJoin",
  "Limit",
  "MapCollect",
  "MultiWayJoin",
  "NodeScan",
  "Otherwise",
  "ParameterScan",
  "Project",
  "Return",
  "ShortestPath",
  "Skip",
  "Sort",
  "Union",
  "Unwind",
]);

/** Operators that change data. */
export const writeOperators: ReadonlySet<string> = new Set([
  "AddLabel",
  "Create",
  "CreateEdge",
  "CreateNode",
  "DeleteEdge",
  "DeleteNode",
  "Merge",
  "MergeRelationship",
  "RemoveLabel",
  "SetProperty",
]);

/** Operators that read the graph or write its data. */
export const dataOperators: ReadonlySet<string> = new Set([...readOperators, ...writeOperators]);

const algorithms = [
  "articulation_points",
  "bellman_ford",
  "betweenness_centrality",
  "bfs",
  "bridges",
  "closeness_centrality",
  "clustering_coefficient",
  "connected_components",
  "degree_centrality",
  "dfs",
  "dijkstra",
  "floyd_warshall",
  "kcore",
  "kruskal",
  "label_propagation",
  "labels",
  "louvain",
  "max_flow",
  "min_cost_max_flow",
  "pagerank",
  "prim",
  "propertyKeys",
  "relationshipTypes",
  "sssp",
  "strongly_connected_components",
  "topological_sort",
];

/** Procedures that read the graph and nothing else. */
export const readProcedures: ReadonlySet<string> = new Set([
  "db.labels",
  "db.propertyKeys",
  "db.relationshipTypes",
  "grafeo.procedures",
  ...algorithms.map((name) => `grafeo.${name}`),
]);
