import { describe, inject } from "vitest";
import { engineSuite } from "../suite/engine-suite.ts";
import { openTestNeo4j } from "./opened.ts";

describe.skipIf(!inject("neo4j"))("neo4j", () => {
  engineSuite("as an engine", async () => openTestNeo4j({ unlocked: ["neo4j"] }), {
    temporalValues: true,
    backQuotes: true,
  });
});
