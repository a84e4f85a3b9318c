export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** Every endpoint's method and path under /api. Free of zod, so that the page need not carry it. */
export const table = {
  health: { method: "GET", path: "/health" },
  databases: { method: "GET", path: "/databases" },
  schema: { method: "GET", path: "/schema" },
  search: { method: "GET", path: "/search" },
  alike: { method: "POST", path: "/alike" },
  node: { method: "GET", path: "/nodes/:id" },
  nodeByKey: { method: "GET", path: "/nodes" },
  expand: { method: "POST", path: "/expand" },
  recall: { method: "POST", path: "/recall" },
  among: { method: "POST", path: "/among" },
  common: { method: "POST", path: "/common" },
  steiner: { method: "POST", path: "/steiner" },
  paths: { method: "POST", path: "/paths" },
  queries: { method: "GET", path: "/queries" },
  runQuery: { method: "POST", path: "/queries/:shelf/:name" },
  cypher: { method: "POST", path: "/cypher" },
  plan: { method: "POST", path: "/cypher/plan" },
  check: { method: "POST", path: "/cypher/check" },
  language: { method: "GET", path: "/cypher/language" },
  limits: { method: "GET", path: "/cypher/limits" },
  exportRows: { method: "POST", path: "/cypher/exports" },
  exported: { method: "GET", path: "/cypher/exports/:ticket" },
  claims: { method: "GET", path: "/claims" },
  matrix: { method: "POST", path: "/patterns/matrix" },
  session: { method: "GET", path: "/session" },
  signIn: { method: "POST", path: "/session" },
  signOut: { method: "DELETE", path: "/session" },
} as const satisfies Record<string, { method: Method; path: string }>;

export type EndpointName = keyof typeof table;
