import { CypherLanguageService } from "@neo4j-cypher/language-support";
import { describe, expect, it } from "vitest";
import type { EditorSchema } from "../../src/editor/schema.ts";
import { knownOf } from "../../src/editor/worker/known.ts";
import { lookThrough } from "../../src/editor/worker/look-through.ts";

const property = (name: string) => ({ name, types: ["string"], share: 1 });
const functionNamed = (name: string) => ({
  name,
  description: "",
  signature: `${name}(input :: ANY) :: ANY`,
  argumentDescription: [{ name: "input", type: "ANY", description: "", isDeprecated: false }],
  isBuiltIn: true,
  returnDescription: "ANY",
  aggregating: name === "count",
});

const given: EditorSchema = {
  schema: {
    labels: [
      { label: "City", count: 37, properties: [property("name"), property("population")] },
      { label: "工业 园", count: 5, properties: [property("面积")] },
      { label: "a`b", count: 1, properties: [property("name")] },
      { label: "🚀", count: 1, properties: [property("thrust")] },
    ],
    types: [{ type: "属于", count: 9, properties: [property("since")] }],
    links: [{ from: "工业 园", type: "属于", to: "City", count: 9 }],
    unique: [],
    indexes: [],
    sampled: false,
  },
  language: {
    functions: ["count", "toUpper", "size"].map(functionNamed),
    procedures: [],
  },
  databases: ["neo4j"],
};

const service = new CypherLanguageService({ consoleCommandsEnabled: false });
const known = knownOf(given);
const look = (text: string, of = known) =>
  lookThrough(service, text, of).findings.map(({ kind, from, to, near }) =>
    [kind, text.slice(from, to)].concat(near),
  );

describe("lookThrough", () => {
  it("says nothing of what is there, however it is written", () => {
    for (const text of [
      "MATCH (p:`工业 园`)-[r:属于]->(c:City) WHERE r.since > '2000' RETURN p.面积, c.name",
      "MATCH (n:`a``b`) RETURN n.name",
      "MATCH (n:`🚀` {thrust: '1'}) RETURN n.thrust",
      "MATCH (c:City) RETURN c {.name, place: c.name} AS x, {foo: 1} AS y",
      "WITH {foo: {bar: 1}} AS m RETURN m.foo.bar",
      "MATCH (c:City) WITH c.name AS name RETURN toupper(name)",
    ])
      expect(look(text)).toEqual([]);
  });

  it("names a near label, type, property and function", () => {
    expect(look("MATCH (c:Citi) RETURN c")).toEqual([["label", "Citi", "City"]]);
    expect(look("MATCH (p:工业园) RETURN p")).toEqual([["label", "工业园", "工业 园"]]);
    expect(look("MATCH ()-[:属]->() RETURN 1")).toEqual([["type", "属", "属于"]]);
    expect(look("MATCH (c:City) RETURN c.nmae")).toEqual([["property", "nmae", "name"]]);
    expect(look("MATCH (c:City) RETURN cuont(c)")).toEqual([["function", "cuont", "count"]]);
  });

  it("finds a wrong property in patterns, also of nodes without a name", () => {
    expect(look("MATCH (c:City {nmae: 'x'}) RETURN c")).toEqual([["property", "nmae", "name"]]);
    expect(look("MATCH (:City {nmae: 'x'}) RETURN 1")).toEqual([["property", "nmae", "name"]]);
    expect(look("MATCH (:City)<-[{sinse: 1}]-() RETURN 1").map(([kind]) => kind)).not.toContain(
      "propertyHere",
    );
  });

  it("tells a property that is known, but not of this label", () => {
    expect(look("MATCH (p:`工业 园`) RETURN p.population")).toEqual([
      ["propertyHere", "population"],
    ]);
  });

  it("counts characters beyond the first plane as the editor does", () => {
    expect(look("MATCH (n:`🚀`) RETURN '🚀🚀', n.thrst")).toEqual([
      ["property", "thrst", "thrust"],
    ]);
  });

  it("says once what several rules complain of, and offers the keyword that was meant", () => {
    expect(look("MATCH (n:City) RETRN n")).toEqual([["unread", "RETRN", "RETURN"]]);
    expect(look("MATCH (n:City) RETURN")).toEqual([["unfinished", ""]]);
  });

  it("knows a variable that is near", () => {
    expect(look("MATCH (city:City) RETURN citi")).toEqual([["variable", "citi", "city"]]);
  });

  it("still knows properties in a statement that does not hold together", () => {
    const found = look("MATCH (c:City) WHERE c.nmae = 1 RETURN cuont(c)");
    expect(found).toEqual([
      ["property", "nmae", "name"],
      ["function", "cuont", "count"],
    ]);
  });

  it("does not judge calls while it does not know what can be called", () => {
    expect(look("RETURN foo(1)", knownOf({ ...given, language: null }))).toEqual([]);
  });

  it("only takes note where the schema is a sample", () => {
    const sampled = knownOf({ ...given, schema: { ...given.schema, sampled: true } });
    const { findings } = lookThrough(service, "MATCH (c:Citi) RETURN c.nmae", sampled);
    expect(findings.map(({ severity }) => severity)).toEqual(["info", "info"]);
  });

  it("tells a connection that the database does not have", () => {
    expect(look("MATCH (c:City)-[:属于]->(p) RETURN p").map(([kind]) => kind)).toEqual(["link"]);
  });
});
