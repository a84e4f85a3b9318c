import { loadShelves } from "@chengmai/cypher/load";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Output, Problem } from "../../contract/index.ts";
import { engines } from "../seed/engines.ts";
import { smallFacts } from "../seed/facts.ts";
import { seed } from "../../src/facts/seeding/seed.ts";
import { serve, type Served } from "./served.ts";

const patterns = fileURLToPath(new URL("../../../cypher/patterns", import.meta.url));
const added = `// @title   城市的数目 | Towns counted
// @about   有多少城市 | How many cities there are
// @view    table
// @param   atLeast: integer = 1   至少 | At least
// @returns cities: integer 城市数 | Cities there are, enough: boolean 够不够 | Enough
MATCH (city:City)
WITH count(city) AS cities
RETURN cities, cities >= $atLeast AS enough
`;

describe("a pattern that is added as one file", () => {
  const [, open] = engines()[0] ?? [];
  const folder = mkdtempSync(join(tmpdir(), "chengmai-shelves-"));
  let served: Served;
  beforeAll(async () => {
    if (open === undefined) throw new Error("There is an embedded engine.");
    cpSync(patterns, join(folder, "patterns"), { recursive: true });
    writeFileSync(join(folder, "patterns", "towns-counted.cypher"), added);
    const shelves = loadShelves(folder);
    served = await serve(open, { shelves }, async (graph) => void (await seed(graph, smallFacts)));
  });
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });

  it("is no way to ask what stands on no shelf", async () => {
    const { status, body } = await served.post("/queries/schema/counts", {});
    expect([status, (body as Problem).type]).toEqual([404, "/problems/unknown-query"]);
  });

  it("is on the list with its words, its columns' and its shelf's, and with what it needs", async () => {
    const list = (await served.get("/queries")).body as Output<"queries">;
    expect(list.find(({ name }) => name === "patterns/towns-counted")).toMatchObject({
      title: { zh: "城市的数目", en: "Towns counted" },
      shelf: { zh: "规律", en: "Patterns" },
      params: [{ name: "atLeast", label: { zh: "至少", en: "At least" } }],
      returns: [
        { name: "cities", type: "integer", label: { zh: "城市数", en: "Cities there are" } },
        { name: "enough", type: "boolean", label: { zh: "够不够", en: "Enough" } },
      ],
      needs: { labels: [["City"]], types: [] },
    });
  });

  it("answers, and is in the API's documentation", async () => {
    const { body } = await served.post("/queries/patterns/towns-counted", { atLeast: 4 });
    expect((body as Output<"runQuery">).rows).toEqual([[3, false]]);
    const { paths } = (await served.get("/openapi.json")).body as { paths: object };
    expect(Object.keys(paths)).toContain("/queries/patterns/towns-counted");
  });
});
