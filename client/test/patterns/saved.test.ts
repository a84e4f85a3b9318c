import { assert, constantFrom, integer, property, record, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Say } from "../../src/i18n/say.ts";
import { gexfOf } from "../../src/patterns/projection/gexf.ts";
import { cellsFor } from "../../src/patterns/table/saving.ts";
import { tableSheet } from "../../src/patterns/table/sheet.ts";
import { svgOf } from "../../src/patterns/table/svg.ts";
import { node } from "../make.ts";

const say: Say = (key) => (key === "answer.inherited" ? "inherited" : key);
const inks = { text: "#000", paper: "#fff", heat: ["#fff"], on: ["#000"] };
const name = (own: ReturnType<typeof node>) => String(own.properties["name"]);
const [rows, columns] = ["Row", "Column"].map((label) =>
  Array.from({ length: 5 }, (_, at) => node(label, `${label} ${at}`)),
) as [ReturnType<typeof node>[], ReturnType<typeof node>[]];

const some = uniqueArray(
  record({
    row: integer({ min: 0, max: 4 }),
    column: integer({ min: 0, max: 4 }),
    count: integer({ min: 1, max: 900 }),
    strength: constantFrom("stated" as const, "inherited" as const),
  }),
  { selector: ({ row, column }) => row * 5 + column },
);
// The order that is looked at is none of the answer's.
const orders = { orderRows: [3, 1, 4, 0, 2], orderColumns: [2, 4, 0, 1, 3] };

describe("what is saved of a table has each number where the view has it", () => {
  it("as a sheet and as a drawing, what is inherited told apart from what is stated", () => {
    assert(
      property(some, (told) => {
        const cells = told.map((cell) => ({ ...cell, claims: [], relationships: [] }));
        const table = { rows, columns, cells, ...orders, world: "open" as const };
        const sheet = cellsFor(tableSheet(table, say, "en", {}));
        for (const [y, row] of orders.orderRows.entries())
          for (const [x, column] of orders.orderColumns.entries()) {
            const cell = told.find((one) => one.row === row && one.column === column);
            const stated = cell?.strength === "stated" ? cell.count : `${cell?.count} (inherited)`;
            expect(sheet[y + 1]?.[x + 1]).toBe(cell === undefined ? null : stated);
          }
        const drawn = svgOf(table, name, inks);
        const numbers = [...drawn.matchAll(/text-anchor="middle"[^>]*>(\d+)</g)];
        expect(numbers.map(([, count]) => Number(count))).toEqual(told.map(({ count }) => count));
        const inherited = told.filter(({ strength }) => strength === "inherited");
        expect(drawn.match(/stroke-dasharray/g)?.length ?? 0).toBe(inherited.length);
      }),
    );
  });

  it("as a graph for Gephi every link once, by its ends, with its weight", () => {
    const links = [
      { a: 0, b: 1, weight: 2.5, p: 0.01, kept: true, through: [0] },
      { a: 1, b: 4, weight: 7, p: 1, kept: false, through: [1, 2] },
    ];
    const file = gexfOf(
      { nodes: rows, links, communities: [0, 0, 1, 1, 0] } as unknown as Parameters<
        typeof gexfOf
      >[0],
      name,
    );
    const edges = [...file.matchAll(/source="(\d)" target="(\d)" weight="([\d.]+)"/g)];
    expect(edges.map(([, a, b, weight]) => [a, b, weight].map(Number))).toEqual([
      [0, 1, 2.5],
      [1, 4, 7],
    ]);
    expect(file.match(/<node /g)).toHaveLength(5);
    expect(file.match(/for="kept" value="true"/g)).toHaveLength(1);
  });
});
