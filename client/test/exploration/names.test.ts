import type { Node } from "@chengmai/cypher/values";
import { describe, expect, test } from "vitest";
import { said } from "@chengmai/cypher/called";
import { captionOf, labelOf, nameOf } from "../../src/values/name.ts";
import { allNodes } from "./real-facts.ts";

const node = (properties: Node["properties"], labels = ["Person"]): Node => ({
  kind: "node",
  id: "4:abc:12",
  key: null,
  labels,
  properties,
});

describe("names", () => {
  test("a node of ours is called by its own name in each language", () => {
    const suzhou = allNodes.find(({ id }) => id === "city:suzhou");
    if (suzhou === undefined) throw new Error("no Suzhou");
    expect(nameOf(suzhou, "zh")).toBe("苏州");
    expect(nameOf(suzhou, "en")).toBe("Suzhou");
  });

  test("a node of another database is called by its title, its shortest text, or label and id", () => {
    expect(nameOf(node({ title: "The Matrix", tagline: "Hm" }), "zh")).toBe("The Matrix");
    expect(nameOf(node({ a: "longer text", b: "short" }), "en")).toBe("short");
    expect(nameOf(node({ born: true }), "en")).toBe("Person 12");
  });

  test("what its property calls a name goes before a shorter text", () => {
    expect(nameOf(node({ "first.name": "Dörte", "phone no.": "1" }), "en")).toBe("Dörte");
    expect(nameOf(node({ 书名: "围城", isbn: "9" }), "zh")).toBe("围城");
  });

  test("a node without any text is called by its id, and by its label where it has one", () => {
    expect(nameOf(node({ blank: "  ", empty: "" }, []), "zh")).toBe("# 12");
    expect(nameOf(node({}, ["Sales Rep"]), "zh")).toBe("Sales Rep 12");
    expect(nameOf(node({ height: 180, no: 5 }, ["Shelf"]), "zh")).toBe("Shelf 5");
  });

  test("a caption is one line, and ends where it would fill the picture", () => {
    expect(captionOf(node({ name: "one\n two" }), "en")).toBe("one two");
    expect([...captionOf(node({ name: "📚".repeat(300) }), "en")]).toHaveLength(42);
  });

  test("a number is a name, a blank text is none", () => {
    expect(nameOf(node({ name: 7 }), "zh")).toBe("7");
    expect(nameOf(node({ name: " ", title: "There" }), "zh")).toBe("There");
  });

  test("no English name of ours is written in Chinese", () => {
    const named = allNodes.filter(({ labels }) => !labels.includes("Claim"));
    const chinese = named
      .map((each) => nameOf(each, "en"))
      .filter((name) => /\p{Script=Han}/u.test(name));
    expect(chinese).toEqual([]);
  });

  test("what is said in one language only is said in it", () => {
    expect(said({ note: "只有中文" }, "note", "en")).toBe("只有中文");
    expect(said({ noteEn: "English only" }, "note", "zh")).toBe("English only");
    expect(said({}, "note", "zh")).toBeNull();
  });

  test("our label comes first among several", () => {
    expect(labelOf(node({}, ["Thing", "City"]))).toBe("City");
    expect(labelOf(node({}, []))).toBe("");
  });
});
