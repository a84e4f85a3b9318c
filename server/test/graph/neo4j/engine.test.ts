import { describe, expect, inject } from "vitest";
import { engineSuite } from "../suite/engine-suite.ts";
import { openTestNeo4j } from "./opened.ts";

describe.skipIf(!inject("neo4j"))("neo4j", () => {
  engineSuite("as an engine", async () => openTestNeo4j({ unlocked: ["neo4j"] }), {
    temporalValues: true,
    backQuotes: true,
    async writing(graph) {
      const text =
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'CREATE' AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery";
      await expect.poll(async () => (await graph.read(text)).rows).not.toEqual([]);
    },
  });
});
