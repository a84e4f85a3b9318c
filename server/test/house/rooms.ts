/** A room of the house: where it is, and whose words it may use. */
export interface Room {
  name: string;
  at: RegExp;
  may: readonly string[];
}

const language = ["cypher", "cypher/text"];

const embedded = (name: string, ...may: string[]): Room => ({
  name: `embedded/${name}`,
  at: new RegExp(`^server/src/graph/embedded/${name}/`),
  may: [...language, "graph", ...may.map((other) => `embedded/${other}`)],
});

const server = ["graph", "working", "explore", "adhoc", "facts", "patterns", "lens", "search"];
const served = [...server, "http", "routes"];
const engines = ["embedded", "embedded/translator"];

/** What every room of the page may use. */
const words = [...language, "contract", "client/api", "client/i18n", "client/i18n/zh"];
const told = [...words, "client/ui", "client/values"];
const seen = [
  ...told,
  ...["evidence", "exploration/shaping", "exploration/model", "exploration/context", "storage"].map(
    (name) => `client/${name}`,
  ),
];
const acted = [...seen, "client/exploration/acts"];
const workbench = [...seen, "client/workbench/model", "client/editor"];
const results = ["order", "table", "json", "graph", "chart", "plan", "compare", "export"];
const result = (name: string, ...may: string[]): Room => ({
  name: `client/results/${name}`,
  at: new RegExp(`^client/src/results/${name}/`),
  may: [...seen, ...may.map((other) => `client/results/${other}`)],
});
/** The views of the patterns, and the form that makes a lens: each a room of its own, on what all of them are made of. */
const viewsOfPatterns =
  "findings table concepts gaps compare projection cuts example motifs own".split(" ");
const patternView = (name: string): Room => ({
  name: `client/patterns/${name}`,
  at: new RegExp(`^client/src/patterns/${name}/`),
  may: [...seen, ...["model", "view", "parts"].map((own) => `client/patterns/${own}`)],
});
const page = (name: string, may: readonly string[]): Room => ({
  name: `client/${name}`,
  at: new RegExp(`^client/src/${name}/`),
  may,
});

/** The drawing in the README as a table. A file belongs to the first room that fits it. */
export const rooms: readonly Room[] = [
  { name: "cypher/text", at: /^cypher\/src\/text\//, may: [] },
  { name: "cypher", at: /^cypher\/(src|scripts)\//, may: ["cypher/text"] },
  { name: "data/words", at: /^data\/src\/words\.ts$/, may: [] },
  { name: "data", at: /^data\/src\//, may: [] },
  { name: "contract", at: /^server\/contract\//, may: [...language] },
  { name: "graph/neo4j", at: /^server\/src\/graph\/neo4j\//, may: [...language, "graph"] },
  embedded("syntax"),
  embedded("language", "plan"),
  embedded("types", "syntax", "language"),
  embedded("dialect", "syntax", "types", "language"),
  embedded("differences", "syntax", "types", "dialect", "language"),
  embedded("proven", "syntax", "types", "dialect", "differences", "language"),
  embedded("values", "types"),
  embedded("file"),
  embedded("process", "file", "values", "types", "syntax"),
  embedded("plan", "syntax"),
  embedded("translator", "process", "syntax", "types", "dialect", "differences", "proven"),
  embedded("care", "file", "process", "values"),
  {
    name: "embedded",
    at: /^server\/src\/graph\/embedded\//,
    may: [
      ...language,
      "graph",
      ...["syntax", "language", "types", "dialect", "differences", "proven", "values", "file"].map(
        (name) => `embedded/${name}`,
      ),
      ...["process", "plan", "translator", "care"].map((name) => `embedded/${name}`),
    ],
  },
  { name: "graph", at: /^server\/src\/graph\//, may: [...language] },
  { name: "working", at: /^server\/src\/working\//, may: ["graph"] },
  {
    name: "patterns/jobs",
    at: /^server\/src\/patterns\/jobs\//,
    may: [...language, "working", "patterns", "patterns/motifs"],
  },
  { name: "patterns/motifs", at: /^server\/src\/patterns\/motifs\//, may: ["patterns"] },
  { name: "patterns", at: /^server\/src\/patterns\//, may: [...language, "working"] },
  { name: "explore", at: /^server\/src\/explore\//, may: [...language, "graph", "working"] },
  { name: "adhoc", at: /^server\/src\/adhoc\//, may: [...language, "graph"] },
  {
    name: "facts",
    at: /^server\/src\/facts\//,
    may: [...language, "data", "data/words", "graph", "explore"],
  },
  {
    name: "lens",
    at: /^server\/src\/lens\//,
    may: [...language, "graph", "working", "explore", "facts", "patterns", "patterns/jobs"],
  },
  { name: "search", at: /^server\/src\/search\//, may: [...language, "graph", "explore"] },
  { name: "http", at: /^server\/src\/http\//, may: [...language, "contract", "graph"] },
  {
    name: "routes",
    at: /^server\/src\/routes\//,
    may: [...language, "contract", ...served],
  },
  {
    name: "main",
    at: /^server\/src\/[^/]+\.ts$/,
    may: [...language, "contract", "data", "graph/neo4j", "embedded", "embedded/care", ...served],
  },
  {
    name: "scripts",
    at: /^server\/(scripts|bench)\//,
    may: [...language, ...served, ...engines, "contract", "data", "main", "patterns/motifs"],
  },
  page("api", [...language, "contract"]),
  page("i18n/zh", []),
  page("i18n/en", ["client/i18n/zh"]),
  page("i18n", [...language, "data/words", "contract", "client/i18n/zh", "client/i18n/en"]),
  page("ui", words),
  page("values", [...words, "client/ui"]),
  page("evidence", [...words, "client/ui"]),
  page("storage", told),
  page("exploration/shaping", told),
  page("exploration/model", [...told, "client/exploration/shaping"]),
  page("exploration/context", ["client/exploration/model"]),
  page("exploration/acts", [...told, "client/exploration/shaping", "client/exploration/model"]),
  page("exploration/view/reshaping", [...acted, "client/exploration/view"]),
  page("exploration/view/schema", seen),
  page("exploration/view", [...acted, "client/exploration/view/schema"]),
  page("canvas/drawing", [...told, "client/exploration/model"]),
  page("canvas/names", ["client/ui"]),
  page("canvas/layouts", [...told, "client/exploration/model", "client/canvas/names"]),
  page("canvas/tools", [
    ...seen,
    "client/exploration/acts",
    ...["canvas", "canvas/drawing", "canvas/layouts"].map((name) => `client/${name}`),
  ]),
  page("canvas", [
    ...seen,
    ...["exploration/acts", "canvas/drawing", "canvas/layouts", "canvas/names"].map(
      (name) => `client/${name}`,
    ),
  ]),
  page("explorations", [...seen, "client/exploration/acts"]),
  page("editor", seen),
  result("order"),
  result("table", "order"),
  result("json"),
  result("graph"),
  result("chart"),
  result("plan"),
  result("export", "order"),
  result("compare", "table", "order"),
  page("results", [...seen, ...results.map((name) => `client/results/${name}`)]),
  page("patterns/model", [...told, "client/exploration/model"]),
  page("patterns/view", [...seen, "client/patterns/model"]),
  page("patterns/parts", [...seen, "client/patterns/model", "client/patterns/view"]),
  ...viewsOfPatterns.map(patternView),
  page("patterns/screen", [
    ...seen,
    ...["model", "parts", ...viewsOfPatterns].map((name) => `client/patterns/${name}`),
  ]),
  page("board/model", [...told, "client/exploration/model", "client/canvas/drawing"]),
  page("board/picture", [
    ...told,
    ...["exploration/model", "canvas/drawing", "board/model"].map((name) => `client/${name}`),
  ]),
  page("board/view", [...seen, "data/words", "client/board/model"]),
  page("board/matrix", [
    ...seen,
    ...["canvas/drawing", "board/model", "board/picture", "board/view"].map(
      (name) => `client/${name}`,
    ),
  ]),
  page("board/map", [
    ...seen,
    ...["canvas/drawing", "board/model", "board/picture", "board/view"].map(
      (name) => `client/${name}`,
    ),
  ]),
  page("board", [
    ...seen,
    ...["canvas/drawing", "board/model", "board/picture"].map((name) => `client/${name}`),
  ]),
  page("shelf", [
    ...seen,
    "client/patterns/model",
    "client/patterns/view",
    "client/results",
    ...results.map((name) => `client/results/${name}`),
  ]),
  page("workbench/model", [...told, "client/exploration/model", "client/storage"]),
  page("workbench/view/parts", workbench),
  page("workbench/view/library", [...workbench, "client/workbench/view/parts"]),
  page("workbench/view", [
    ...workbench,
    "client/workbench/view/parts",
    "client/workbench/view/library",
    "client/results",
    ...results.map((name) => `client/results/${name}`),
  ]),
  {
    name: "client/app/leading",
    at: /^client\/src\/app\/(leading|search)\//,
    may: [
      ...seen,
      ...["board/model", "board/view", "shelf", "workbench/model"].map((name) => `client/${name}`),
    ],
  },
  {
    name: "client/app",
    at: /^client\/src\/(app\/|[^/]+$)/,
    may: [
      ...seen,
      ...[
        "app/leading",
        "explorations",
        "board",
        "board/model",
        "board/view",
        "board/matrix",
        "board/map",
        "patterns/model",
        "patterns/view",
        "patterns/screen",
        "shelf",
        "workbench/model",
        "workbench/view",
      ].map((name) => `client/${name}`),
      ...[
        "exploration/acts",
        "exploration/view",
        "exploration/view/reshaping",
        "results",
        "editor",
        "canvas",
        "canvas/drawing",
        "canvas/tools",
      ].map((name) => `client/${name}`),
    ],
  },
];
