import { describe, expect, it } from "vitest";
import { dividing } from "../../src/patterns/model/dividing.ts";

const label = (name: string, count: number) => ({ label: name, count, properties: [] });
const link = (from: string, to: string, count: number) => ({ from, type: "HAS", to, count });

const labels = [label("Book", 20), label("Shelf", 5), label("Shop", 2), label("Chain", 1)];
const links = [
  link("Author", "Book", 25),
  link("Book", "Book", 400),
  link("Book", "Shelf", 20),
  link("Shelf", "Shop", 5),
  link("Book", "Chain", 20),
];

describe("by what shapes are told apart, unasked", () => {
  it("is what is wanted where several lead to each of its nodes", () => {
    expect(dividing("Shelf", { labels, links })).toBe("Shelf");
  });

  it("is the label to each of whose nodes most leads, where hardly anything leads to what is wanted", () => {
    expect(dividing("Book", { labels, links })).toBe("Shelf");
    expect(dividing("Author", { labels, links })).toBe("Shelf");
  });

  it("is never a label of one node, and what is wanted where nothing leads anywhere", () => {
    expect(dividing("Chain", { labels, links })).toBe("Shelf");
    expect(dividing("Book", { labels, links: [] })).toBe("Book");
  });
});
