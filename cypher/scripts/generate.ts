import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadQueries } from "../src/load.ts";
import { needsTable } from "../src/needs-table.ts";
import { queryTypes } from "../src/query-types.ts";

const write = (name: string, text: string): void =>
  writeFileSync(fileURLToPath(new URL(`../src/${name}.gen.ts`, import.meta.url)), text);

const queries = loadQueries();
write("queries", queryTypes(queries));
write("needs", needsTable(queries));
