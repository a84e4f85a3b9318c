import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { loadQueries } from "../src/load.ts";
import { needsTable } from "../src/needs-table.ts";
import { queryTypes } from "../src/query-types.ts";

it.each([
  ["queries.gen.ts", "the headers", queryTypes],
  ["needs.gen.ts", "the patterns", needsTable],
])("%s says what %s say; `npm run generate -w cypher` writes it anew", (name, _, text) => {
  const written = readFileSync(new URL(`../src/${name}`, import.meta.url), "utf8");
  expect(text(loadQueries())).toBe(written);
});
