import { describe, expect, inject, it } from "vitest";
import type { Judged } from "./shapes/count.ts";
import { randomly } from "./shapes/every.ts";

const { CI, CHENGMAI_WHOLE } = process.env;
// Other graphs than those from which the shapes are known, of 200 queries each.
const graphs = CHENGMAI_WHOLE === "1" ? 15 : CI === undefined ? 1 : 10;
const first = 101;

describe.skipIf(!inject("neo4j"))("a random query", () => {
  it.each(Array.from({ length: graphs }, (_, at) => first + at))(
    "is answered as by Neo4j, or something is said: graph %d",
    { timeout: 600_000 },
    async (seed) => {
      const access = inject("neo4j");
      if (access === null) return;
      const counts = new Map<string, number>();
      const wrong: Judged[] = [];
      for await (const judged of randomly(access, seed, true)) {
        counts.set(judged.worth, (counts.get(judged.worth) ?? 0) + 1);
        if (judged.worth === "silent" || judged.worth === "blamed") wrong.push(judged);
      }
      expect(wrong).toEqual([]);
      expect(counts.get("equal") ?? 0).toBeGreaterThan(100);
    },
  );
});
