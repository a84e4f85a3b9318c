/** A room of the house: where it is, and whose words it may use. */
export interface Room {
  name: string;
  at: RegExp;
  may: readonly string[];
}

const server = ["contract", "graph", "patterns", "search", "seed", "http", "routes"];

const client = ["api", "exploration", "workbench", "canvas", "editor", "panels", "i18n", "ui"].map(
  (name) => `client/${name}`,
);

/** The drawing in the README as a table. A file belongs to the first room that fits it. */
export const rooms: readonly Room[] = [
  { name: "cypher", at: /^cypher\/(src|scripts)\//, may: [] },
  { name: "data", at: /^data\/src\//, may: [] },
  { name: "contract", at: /^server\/contract\//, may: ["cypher"] },
  { name: "graph/neo4j", at: /^server\/src\/graph\/neo4j\//, may: ["cypher", "graph"] },
  { name: "graph/embedded", at: /^server\/src\/graph\/embedded\//, may: ["cypher", "graph"] },
  { name: "graph", at: /^server\/src\/graph\//, may: ["cypher"] },
  { name: "patterns", at: /^server\/src\/patterns\//, may: ["cypher"] },
  { name: "search", at: /^server\/src\/search\//, may: ["cypher", "graph"] },
  { name: "seed", at: /^server\/src\/seed\//, may: ["cypher", "data", "graph"] },
  { name: "http", at: /^server\/src\/http\//, may: ["cypher", "contract", "graph"] },
  {
    name: "routes",
    at: /^server\/src\/routes\//,
    may: ["cypher", "contract", "graph", "patterns", "search", "http"],
  },
  {
    name: "main",
    at: /^server\/src\/[^/]+\.ts$/,
    may: ["cypher", "data", "graph/neo4j", "graph/embedded", ...server],
  },
  {
    name: "scripts",
    at: /^server\/(scripts|bench)\//,
    may: ["cypher", "data", "main", "graph/embedded", ...server],
  },
  { name: "client/api", at: /^client\/src\/api\//, may: ["cypher", "contract"] },
  {
    name: "client/i18n",
    at: /^client\/src\/i18n\//,
    may: ["cypher", "contract", "client/exploration", "client/ui"],
  },
  {
    name: "client/exploration",
    at: /^client\/src\/exploration\//,
    may: ["cypher", "contract", "client/api"],
  },
  {
    name: "client/workbench",
    at: /^client\/src\/workbench\//,
    may: ["cypher", "contract", "client/api", "client/exploration"],
  },
  {
    name: "client/editor",
    at: /^client\/src\/editor\//,
    may: ["cypher", "contract", "client/i18n", "client/ui"],
  },
  { name: "client/ui", at: /^client\/src\/ui\//, may: ["cypher", "client/exploration"] },
  {
    name: "client/canvas",
    at: /^client\/src\/canvas\//,
    may: ["cypher", "contract", "client/exploration", "client/i18n", "client/ui"],
  },
  {
    name: "client/panels",
    at: /^client\/src\/panels\//,
    may: [
      "cypher",
      "contract",
      ...["api", "exploration", "workbench", "editor", "i18n", "ui"].map(
        (name) => `client/${name}`,
      ),
    ],
  },
  {
    name: "client/app",
    at: /^client\/src\/(app\/|[^/]+$)/,
    may: ["cypher", "contract", ...client],
  },
];

/** Packages that only these rooms may use. */
export const onlyIn: Record<string, readonly string[]> = {
  "neo4j-driver": ["graph/neo4j", "scripts"],
  "@grafeo-db/js": ["graph/embedded", "scripts"],
  express: ["http", "routes", "main"],
  helmet: ["http"],
  "pinyin-pro": ["search", "seed"],
  "opencc-js": ["search", "seed"],
  zod: ["cypher", "data", "contract", "http", "main"],
  cytoscape: ["client/canvas"],
  "@codemirror/state": ["client/editor"],
  "@codemirror/view": ["client/editor"],
  "@neo4j-cypher/language-support": ["graph/embedded", "client/editor"],
  idb: ["client/workbench"],
  "@observablehq/plot": ["client/panels"],
  react: ["canvas", "editor", "panels", "ui", "app", "i18n"].map((name) => `client/${name}`),
  "@mantine/core": ["client/panels", "client/ui", "client/app"],
  vite: ["scripts"],
};
