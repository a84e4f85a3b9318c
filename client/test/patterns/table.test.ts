import { describe, expect, it } from "vitest";
import { anything, sieved, sieveOf, twoColumns } from "../../src/patterns/model/filtered.ts";
import { verdictsIn } from "../../src/patterns/model/steps.ts";
import { cellsFor } from "../../src/patterns/table/saving.ts";
import { svgOf } from "../../src/patterns/table/svg.ts";
import { spanOf } from "../../src/patterns/view/in-view.ts";
import { node } from "../make.ts";

const rows = ["a", "b", "ab", "none"].map((name) => node("Guild", name));
const columns = ["x", "<y&>"].map((name) => node("Craft", name));
const tied = (row: number, column: number, strength: "stated" | "inherited" = "stated") => ({
  row,
  column,
  count: 1,
  claims: [],
  strength,
  relationships: [],
});
const table = {
  rows,
  columns,
  cells: [tied(0, 0), tied(1, 1, "inherited"), tied(2, 0), tied(2, 1)],
  orderRows: [2, 0, 1, 3],
  orderColumns: [0, 1],
};
const name = (own: (typeof rows)[number]) => String(own.properties["name"]);

const passing = (sieve: Partial<typeof anything>) =>
  sieved(table, "row", table.orderRows, { ...anything, ...sieve }, name);

describe("a table that is sieved", () => {
  it("keeps those whose name has the text and that have so many ties, in their order", () => {
    expect(passing({})).toEqual([2, 0, 1, 3]);
    expect(passing({ text: " A " })).toEqual([2, 0]);
    expect(passing({ atLeast: 1 })).toEqual([2, 0, 1]);
    expect(passing({ text: "a", atLeast: 2 })).toEqual([2]);
  });

  it("takes what is no number of ties for none", () => {
    for (const text of ["", "-1", "1.5", "many", "1e3", "9999999999"])
      expect(sieveOf("a", text)).toEqual({ text: "a", atLeast: 0 });
    expect(sieveOf(" a", "12")).toEqual({ text: " a", atLeast: 12 });
  });

  it("tells of two columns who has both, and who only one", () => {
    expect(twoColumns(table, [0, 1], table.orderRows)).toEqual({
      both: [2],
      onlyA: [0],
      onlyB: [1],
    });
    expect(twoColumns(table, [0, 1], [3]).both).toEqual([]);
  });
});

describe("what of a table is drawn", () => {
  it("is what lies in view and a few beside, never beyond its ends", () => {
    expect(spanOf(0, 260, 26, 500)).toEqual({ from: 0, to: 16 });
    expect(spanOf(2600, 260, 26, 500)).toEqual({ from: 94, to: 116 });
    expect(spanOf(99_999, 260, 26, 500)).toEqual({ from: 500, to: 500 });
  });
});

describe("a table that is saved", () => {
  it("holds no formula, and counts as numbers", () => {
    expect(
      cellsFor([
        ["empty = not said", "=1+1"],
        ["@x", "12"],
        ["7", ""],
      ]),
    ).toEqual([
      ["empty = not said", "'=1+1"],
      ["'@x", 12],
      ["7", null],
    ]);
  });

  it("as a drawing names what it shows, and no name can end its tag", () => {
    const inks = { text: "#000", paper: "#fff", heat: ["#fff"], on: ["#000"] };
    const drawing = svgOf(table, name, inks);
    expect(drawing).toContain("&lt;y&amp;&gt;");
    expect(drawing.match(/stroke-dasharray/g)).toHaveLength(1);
    expect(drawing.match(/<rect x=/g)).toHaveLength(table.cells.length);
  });
});

describe("judgements in a table", () => {
  it("stand by the ids of their pair, and rows without any are left out", () => {
    const judged = { "Guild:id:a\nCraft:id:x": { verdict: "unsaid" as const, note: "" } };
    const found = verdictsIn(judged, rows, columns);
    expect([...found.keys()]).toEqual([rows[0]?.id]);
    expect(found.get(rows[0]?.id ?? "")?.get(columns[0]?.id ?? "")).toBe("unsaid");
  });
});
