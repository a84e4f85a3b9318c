import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { loadQueries } from "../src/load.ts";
import { queryTypes } from "../src/query-types.ts";

it("queries.gen.ts says what the headers say; `npm run generate -w cypher` writes it anew", () => {
  const written = readFileSync(new URL("../src/queries.gen.ts", import.meta.url), "utf8");
  expect(queryTypes(loadQueries())).toBe(written);
});
