import { describe, expect, it } from "vitest";
import { vocabulary } from "../../src/i18n/vocabulary.ts";
import { phraseOf } from "../../src/workbench/model/snippets/phrase.ts";
import type { Schema } from "../../src/workbench/model/snippets/pick.ts";

const property = (name: string, type = "String") => ({ name, types: [type], share: 1 });
const films: Schema = {
  labels: [
    { label: "Person", count: 7, properties: [property("name"), property("born", "Integer")] },
    { label: "Movie", count: 5, properties: [property("title"), property("released", "Integer")] },
    { label: "Film Crew", count: 2, properties: [] },
  ],
  types: [
    { type: "ACTED_IN", count: 9, properties: [] },
    { type: "DIRECTED", count: 4, properties: [] },
  ],
  links: [
    { from: "Person", type: "ACTED_IN", to: "Movie", count: 9 },
    { from: "Person", type: "DIRECTED", to: "Movie", count: 4 },
  ],
  unique: [],
  indexes: [],
  sampled: false,
};
const asked = (typed: string) => phraseOf(typed, films)?.phrase ?? null;
const why = (typed: string) => phraseOf(typed, films)?.why ?? null;
const lines = (typed: string) => asked(typed)?.text.split("\n").slice(0, -2);

describe("a phrase", () => {
  it("is none where it names nothing of the schema, or cannot be read to its end", () => {
    for (const typed of [
      "",
      "Tom Hanks",
      "named Tom",
      "ACTED_IN DIRECTED",
      "Person born",
      "Person ACTED_IN named",
      "Person born > soon",
      "Movie > 3",
      "Film Crew Tom",
      "Personality",
      "Person Film Crew",
      "Person ACTED_IN Person",
      "Person Movie Person Movie Person Movie",
    ])
      expect(asked(typed), typed).toBeNull();
  });

  it("that cannot be read tells which word was not understood, or that nothing joins the two", () => {
    for (const typed of ["", "Tom Hanks", "named Tom", "Personality"])
      expect(phraseOf(typed, films), typed).toBeNull();
    expect(why("ACTED_IN DIRECTED")).toEqual({ why: "types", types: ["ACTED_IN", "DIRECTED"] });
    expect(why("Person born")).toEqual({ why: "open", word: "born" });
    expect(why("Person ACTED_IN named")).toEqual({ why: "word", word: "named" });
    expect(why("Person born > soon")).toEqual({ why: "value", property: "born", word: "soon" });
    expect(why("Movie > 3")).toEqual({ why: "value", property: "title", word: "3" });
    expect(why("Film Crew Tom")).toEqual({ why: "unnamed", label: "Film Crew", word: "Tom" });
    expect(why("Person Film Crew")).toEqual({
      why: "apart",
      a: "Person",
      b: "Film Crew",
      type: null,
      joins: [],
    });
    expect(why("Person ACTED_IN Person")).toEqual({
      why: "apart",
      a: "Person",
      b: "Person",
      type: "ACTED_IN",
      joins: [["Person", "Movie"]],
    });
    expect(why("Person Movie Person Movie Person Movie")).toEqual({ why: "many", most: 5 });
    expect(asked("Person ACTED_IN Movie")).not.toBeNull();
    expect(why("Person ACTED_IN Movie")).toBeNull();
  });

  it("may say a value before its label, or with none where the relationship leads to one alone", () => {
    const tom = "WHERE toLower(a.name) CONTAINS toLower($a1)";
    const one = ["MATCH (a:Person)", tom];
    expect(asked("Keanu Person")?.params).toEqual({ a1: "Keanu" });
    expect(lines("Keanu Person")?.slice(0, 1)).toEqual(["MATCH (a:Person)"]);
    expect(asked("named Keanu Person")?.text.split("\n").slice(0, 2)).toEqual(one);
    expect(asked("born > 1960 Person")?.text).toContain("a.born > $a1");
    expect(asked("Keanu Person ACTED_IN Speed Movie")).toMatchObject({
      text: expect.stringContaining(
        `(a:Person)-[r1:ACTED_IN]->(b:Movie)\n${tom} AND toLower(b.title) CONTAINS`,
      ),
      params: { a1: "Keanu", b2: "Speed" },
    });
    expect(asked("Keanu Person Speed Movie")?.params).toEqual({ a1: "Keanu", b2: "Speed" });
    // What stands after its label stays with it.
    expect(asked("Person Keanu Movie")?.text).toContain(tom);
    expect(asked("Person ACTED_IN Speed")?.text).toContain("(b:Movie)\nWHERE toLower(b.title)");
    expect(asked("Movie ACTED_IN Keanu")?.text).toContain("(a:Movie)<-[r1:ACTED_IN]-(b:Person)");
    expect(asked("Keanu ACTED_IN")?.text).toContain("(a:Person)-[r1:ACTED_IN]->(b)");
    const more: Schema = {
      ...films,
      links: [...films.links, { from: "Film Crew", type: "ACTED_IN", to: "Movie", count: 1 }],
    };
    expect(phraseOf("Keanu ACTED_IN Movie", more)?.why).toEqual({ why: "word", word: "Keanu" });
  });

  it("of label, type and label is a pattern that runs the way the schema has it", () => {
    expect(asked("Person ACTED_IN Movie")).toEqual({
      text: "MATCH (a:Person)-[r1:ACTED_IN]->(b:Movie)\nRETURN a, r1, b\nLIMIT 100",
      params: {},
    });
    expect(lines("movies acted in person")).toEqual(["MATCH (a:Movie)<-[r1:ACTED_IN]-(b:Person)"]);
    expect(lines("Person Movie")).toEqual(["MATCH (a:Person)-[r1]-(b:Movie)"]);
    expect(lines("person directed")).toEqual(["MATCH (a:Person)-[r1:DIRECTED]->(b)"]);
    expect(lines("that directed movies")).toEqual(["MATCH (a)-[r1:DIRECTED]->(b:Movie)"]);
    expect(asked("aunts who directed movies")?.params).toEqual({ a1: "aunts" });
  });

  it("says by a property or by a name alone which nodes are meant, as a parameter", () => {
    expect(asked("persons named Tom")).toMatchObject({
      text: expect.stringContaining("WHERE toLower(a.name) CONTAINS toLower($a1)"),
      params: { a1: "Tom" },
    });
    expect(asked("Person Tom Hanks ACTED_IN Movie released >= 1999")).toEqual({
      text: [
        "MATCH (a:Person)-[r1:ACTED_IN]->(b:Movie)",
        "WHERE toLower(a.name) CONTAINS toLower($a1) AND b.released >= $b2",
        "RETURN a, r1, b",
        "LIMIT 100",
      ].join("\n"),
      params: { a1: "Tom Hanks", b2: 1999 },
    });
    expect(asked("movie title = The Long Thaw")?.params).toEqual({ a1: "The Long Thaw" });
    expect(asked("Person born 1961")?.text).toContain("a.born = $a1");
    expect(asked('movies named "Person of the Movie"')?.params).toEqual({
      a1: "Person of the Movie",
    });
  });

  it("never puts what was typed into the text, and quotes odd names", () => {
    const typed = "film crew ACTED_IN";
    expect(asked(typed)).toBeNull();
    expect(asked("film crew")?.text).toContain("(a:`Film Crew`)");
    const bad = asked('Person named "x\') DETACH DELETE a //"');
    expect(bad?.text).not.toContain("DELETE");
    expect(bad?.params).toEqual({ a1: "x') DETACH DELETE a //" });
  });

  it("in the built-in graph's own words is read in both languages, with or without blanks", () => {
    const ours: Schema = {
      ...films,
      labels: [
        { label: "City", count: 40, properties: [property("name")] },
        { label: "Mechanism", count: 20, properties: [property("name")] },
      ],
      types: [{ type: "APPLIES", count: 9, properties: [] }],
      links: [{ from: "City", type: "APPLIES", to: "Mechanism", count: 9 }],
    };
    const pattern = "MATCH (a:City)-[r1:APPLIES]->(b:Mechanism)";
    vocabulary.setState({ ours: true });
    for (const typed of ["城市采用机制", "城市 采用 机制", "cities work by mechanisms"])
      expect(phraseOf(typed, ours)?.phrase?.text, typed).toContain(pattern);
    for (const typed of ["城市名为苏州", "城市名称包含苏州", "名为苏州的城市", "苏州的城市"])
      expect(phraseOf(typed, ours)?.phrase?.params, typed).toEqual({ a1: "苏州" });
    expect(phraseOf("机制采用城市", ours)?.phrase?.text).toContain("<-[r1:APPLIES]-");
    vocabulary.setState({ ours: false });
    expect(phraseOf("城市采用机制", ours)).toBeNull();
    vocabulary.setState({ ours: true });
  });
});
