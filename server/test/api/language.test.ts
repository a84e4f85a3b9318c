import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Output, Problem } from "../../contract/index.ts";
import { knownLanguage } from "../../src/adhoc/known-language.ts";
import { engines } from "../seed/engines.ts";
import { serve, type Served } from "./served.ts";

type Language = Output<"language">;

describe.each(engines())("GET /cypher/language › %s", (engine, open) => {
  let served: Served;
  let language: Language;
  beforeAll(async () => {
    served = await serve(open);
    language = (await served.get("/cypher/language")).body as Language;
  });
  afterAll(() => served.close());

  it("names an unknown database, and tells of the known one afterwards", async () => {
    const { status, body } = await served.get("/cypher/language?database=atlantis");
    expect([status, (body as Problem).type]).toEqual([404, "/problems/not-found"]);
    expect((await served.get("/cypher/language")).status).toBe(200);
  });

  it("tells of no procedure that the guard refuses", () => {
    const names = language.procedures.map(({ name }) => name);
    expect(names).toContain("db.labels");
    expect(names).not.toContain("dbms.listConfig");
    expect(names.filter((name) => !served.graph.reading.procedures.has(name))).toEqual([]);
  });

  it("tells of no function of a plugin, nor of one that only LOAD CSV has use for", () => {
    expect(language.functions.filter(({ isBuiltIn }) => !isBuiltIn)).toEqual([]);
    expect(language.functions.map(({ name }) => name)).not.toContain("linenumber");
  });

  it("describes what a hint needs: signature, arguments, what comes back", () => {
    const replace = language.functions.find(({ name }) => name === "replace");
    expect(replace).toMatchObject({
      category: "String",
      aggregating: false,
      returnDescription: "STRING",
      argumentDescription: ["original", "search", "replace"].map((name) => ({ name })),
    });
    expect(replace?.signature).toMatch(/^replace\(original :: STRING/);
    expect(language.functions.find(({ name }) => name === "count")?.aggregating).toBe(true);
    const labels = language.procedures.find(({ name }) => name === "db.labels");
    expect(labels).toMatchObject({ mode: "READ", returnDescription: [{ name: "label" }] });
  });

  it("is asked of the engine once a minute at most", async () => {
    const known = await knownLanguage(served.graph, {});
    expect(await knownLanguage(served.graph, {})).toBe(known);
    expect((await served.get("/cypher/language")).body).toEqual(language);
  });

  it.runIf(engine === "neo4j")("says what an argument is when it is left out", () => {
    const query = language.procedures.find(({ name }) => name === "db.index.fulltext.queryNodes");
    expect(query?.argumentDescription.at(-1)).toMatchObject({ name: "options", default: "{}" });
  });

  it.runIf(engine === "embedded")("leaves out what this engine cannot do", () => {
    const names = language.functions.map(({ name }) => name);
    for (const name of ["date", "point", "percentileDisc"]) expect(names).not.toContain(name);
  });
});
