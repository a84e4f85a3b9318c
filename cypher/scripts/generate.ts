import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadQueries } from "../src/load.ts";
import { queryTypes } from "../src/query-types.ts";

const file = fileURLToPath(new URL("../src/queries.gen.ts", import.meta.url));
writeFileSync(file, queryTypes(loadQueries()));
