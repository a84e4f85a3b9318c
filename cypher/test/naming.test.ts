import { expect, test } from "vitest";
import { namingProperty } from "../src/naming/property.ts";

const property = (name: string, share = 1, types = ["String"]) => ({ name, share, types });
const nodes = (rows: Record<string, string | number>[]) =>
  rows.map((properties) => ({ properties }));

test("numbers alone are no name", () => {
  const found = namingProperty(
    [property("born", 1, ["Integer"]), property("rank", 1, ["Integer"])],
    nodes([
      { born: 1971, rank: 1 },
      { born: 1964, rank: 2 },
    ]),
  );
  expect(found).toBeNull();
});

test("a code, an address or a state gives way to a text that tells nodes apart", () => {
  const rows = ["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir"].map((tree, at) => ({
    id: `T-${at}`,
    uuid: `0a1b2c3d-0000-0000-0000-00000000000${at}`,
    status: at % 2 === 0 ? "open" : "closed",
    url: `https://trees.example/${at}`,
    species: tree,
  }));
  const all = ["id", "uuid", "status", "url", "species"].map((name) => property(name));
  expect(namingProperty(all, nodes(rows))).toBe("species");
});

test("what is called a name goes first, in any language; one that few have does not", () => {
  const rows = [
    { 姓名: "李雷", 备注: "班长" },
    { 姓名: "韩梅梅", 备注: "学委" },
  ];
  expect(namingProperty([property("备注"), property("姓名")], nodes(rows))).toBe("姓名");
  const nicked = [property("nickname", 0.01), property("title")];
  expect(namingProperty(nicked, nodes([{ title: "Emma" }, { title: "Dune", nickname: "D" }]))).toBe(
    "title",
  );
});

test("a long description is no name while there is a short text", () => {
  const rows = ["a", "b", "c"].map((letter) => ({
    plot: `${letter} `.repeat(90),
    tag: `tag ${letter}`,
  }));
  expect(namingProperty([property("plot"), property("tag")], nodes(rows))).toBe("tag");
});

test("where no node was met, the schema alone decides", () => {
  expect(namingProperty([property("isbn"), property("title")], [])).toBe("title");
});
