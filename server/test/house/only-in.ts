/** Packages that only these rooms may use; a room's inner rooms are named each by itself. */
export const onlyIn: Record<string, (room: string) => boolean> = {
  "neo4j-driver": (room) => ["graph/neo4j", "scripts"].includes(room),
  "@grafeo-db/js": (room) => /^(embedded|scripts)\b/.test(room),
  express: (room) => ["http", "routes", "main"].includes(room),
  helmet: (room) => room === "http",
  "pinyin-pro": (room) => ["search", "facts"].includes(room),
  "opencc-js": (room) => ["search", "facts"].includes(room),
  zod: (room) => ["cypher", "data", "contract", "http", "main"].includes(room),
  cytoscape: (room) => /^client\/canvas\b/.test(room),
  "@codemirror/state": (room) => room === "client/editor",
  "@codemirror/view": (room) => room === "client/editor",
  antlr4ng: (room) => room === "embedded/syntax",
  "@neo4j-cypher/language-support": (room) => ["embedded/syntax", "client/editor"].includes(room),
  idb: (room) => room === "client/storage",
  "@observablehq/plot": (room) => room === "client/results/chart",
  react: (room) =>
    room.startsWith("client/") && !/\/(model|shaping|api|storage|drawing)$/.test(room),
  vite: (room) => room === "scripts",
};
