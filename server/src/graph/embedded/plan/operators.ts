/** Operators of the engine's plans that only read the graph; whatever is not named here is refused. */
export const readOperators: ReadonlySet<string> = new Set([
  "Aggregate",
  "Apply",
  "CallProcedure",
  "Discriminant",
  "Distinct",
  "Empty",
  "Expand",
  "Filter",
  "LeftJoin",
  "Limit",
  "NodeScan",
  "Project",
  "Return",
  "ShortestPath",
  "Skip",
  "Sort",
  "Union",
  "Unwind",
]);

/** Operators that change data or schema. */
export const writeOperators: ReadonlySet<string> = new Set([
  "Create",
  "SetProperty",
  "DeleteNode",
  "Merge",
]);

/** Procedures that read the graph and nothing else. */
export const readProcedures: ReadonlySet<string> = new Set([
  "db.labels",
  "db.propertyKeys",
  "db.relationshipTypes",
]);
