import type { ProblemSlug } from "./problems.ts";
import type { EndpointName } from "./table.ts";

type Slugs = readonly ProblemSlug[];

// Before any work: the request itself, who sent it, and a server that is about to end.
const any: Slugs = [
  "invalid-request",
  "not-signed-in",
  "not-allowed",
  "internal",
  "graph-unreachable",
];
const body: Slugs = ["too-large", "too-deep"];
const graph: Slugs = [
  ...any,
  "not-found",
  "cypher-failed",
  "engine-cannot",
  "busy",
  "damaged",
  "sign-in-refused",
  "timed-out",
];
const lens: Slugs = [...graph, ...body, "unknown-node", "unknown-query", "not-in-lens"];
const text: Slugs = [...graph, ...body, "cypher-syntax"];

/** The problems that each endpoint can answer with. */
export const refusals: Record<EndpointName, Slugs> = {
  health: graph,
  databases: graph,
  schema: graph,
  search: graph,
  alike: [...any, ...body],
  node: [...graph, "unknown-node"],
  nodeByKey: [...graph, "unknown-node"],
  expand: [...graph, ...body, "unknown-node"],
  recall: [...graph, ...body],
  among: [...graph, ...body, "unknown-node"],
  common: [...graph, ...body, "unknown-node"],
  steiner: [...graph, ...body, "unknown-node"],
  paths: [...graph, ...body, "unknown-node"],
  queries: any,
  runQuery: [...graph, ...body, "unknown-query"],
  cypher: [...text, "changed-meanwhile", "disk-full"],
  plan: text,
  check: text,
  language: graph,
  limits: graph,
  exportRows: text,
  exported: [...graph, "cypher-syntax"],
  claims: [...graph, "unknown-node"],
  lenses: graph,
  findings: graph,
  findingsThrough: lens,
  lens,
  matrix: lens,
  concepts: lens,
  gaps: lens,
  compare: lens,
  projection: lens,
  cuts: lens,
  example: [...graph, ...body, "unknown-node"],
  next: [...graph, ...body, "unknown-node"],
  motifs: [...graph, ...body, "unknown-node"],
  session: any,
  signIn: [...any, ...body, "busy"],
  signOut: any,
};
