import type { Node } from "@chengmai/cypher";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EndpointName, Output } from "../../contract/index.ts";
import { serve, type Served } from "../api/served.ts";
import { engines } from "../seed/engines.ts";

const strengths = ["stated", "inherited"] as const;
type Table = Pick<Output<"matrix">, "rows" | "columns" | "cells">;
type Lens = Output<"lenses">[number]["lens"];

const named = (node: Node | undefined): string => String(node?.key ?? node?.id);

/** Every cell by the keys of its row and column, with its count, its claims and how it is known. */
const cellsOf = ({ rows, columns, cells }: Table): string[] =>
  cells
    .map(({ row, column, count, claims, strength }) =>
      [named(rows[row]), named(columns[column]), count, strength, ...claims].join(" "),
    )
    .toSorted();

const byColumn = (a: { column: number }, b: { column: number }): number => a.column - b.column;

/** Of each lens and strength what the engine before told. */
const before = new Map<string, unknown>();
/** What every engine tells alike, whichever is asked first. */
const sameOnAll = (what: string, told: unknown): void => {
  if (before.has(what)) expect([what, told]).toEqual([what, before.get(what)]);
  before.set(what, told);
};

describe.each(engines())(
  "as stated or with inherited, in every view, count and export › %s",
  (_, open) => {
    let served: Served;
    const titles: string[] = [];
    let lenses: { lens: Lens; strength: (typeof strengths)[number]; ties: number }[];
    beforeAll(async () => {
      served = await serve(open);
      lenses = [];
      for (const strength of strengths) {
        const { body } = await served.get(`/patterns/lenses?strength=${strength}`);
        titles.push(...(body as Output<"lenses">).map(({ title }) => title.zh));
        for (const { lens, ties } of (body as Output<"lenses">).slice(0, 5))
          lenses.push({ lens: { ...lens, strength }, strength, ties });
      }
    });
    afterAll(() => served.close());

    const ask = async <Name extends EndpointName>(
      name: Name,
      body: object,
    ): Promise<Output<Name>> => {
      const reply = await served.post(`/patterns/${name}`, body);
      expect([name, body, reply.status]).toEqual([name, body, 200]);
      return reply.body as Output<Name>;
    };

    it("every lens of ours has a Chinese name without a foreign word", () => {
      expect(titles.length).toBeGreaterThan(lenses.length);
      expect(titles.filter((title) => /[a-z]/i.test(title))).toEqual([]);
    });

    it("every view counts the same cells, and an engine tells what the other tells", async () => {
      for (const { lens, strength, ties } of lenses) {
        const what = JSON.stringify(lens);
        const table = await ask("matrix", lens);
        const { rows, columns, cells } = table;
        // What CSV, XLSX and SVG are made of.
        sameOnAll(`matrix ${what}`, cellsOf(table));
        if (strength === "stated")
          expect(cells.filter((cell) => cell.strength === "inherited")).toEqual([]);
        const preview = await ask("lens", lens);
        expect([what, preview.ties, ties]).toEqual([what, cells.length, cells.length]);
        expect([preview.rows, preview.columns]).toEqual([rows.length, columns.length]);

        const has = rows.map((_row, at) =>
          cells
            .flatMap(({ row, column }) => (row === at ? [column] : []))
            .toSorted((a, b) => a - b),
        );
        const common = (a: number, b: number): number[] =>
          (has[a] ?? []).filter((column) => has[b]?.includes(column));
        const { concepts } = await ask("concepts", lens);
        for (const { extent, intent } of concepts.slice(0, 20))
          for (const row of extent) expect(has[row]).toEqual(expect.arrayContaining(intent));
        // What the file for Gephi is made of.
        const { nodes, links } = await ask("projection", lens);
        expect(nodes.map(named)).toEqual(rows.map(named));
        for (const { a, b, weight, through } of links) {
          expect(through).toEqual(common(a, b));
          expect(weight).toBe(through.length);
        }
        const pairs = rows.flatMap((_a, a) => rows.map((_b, b) => [a, b] as const));
        const joined = pairs.filter(([a, b]) => a < b && common(a, b).length > 0);
        expect(links).toHaveLength(joined.length);
        sameOnAll(
          `projection ${what}`,
          links.map(({ a, b, weight, through }) => [
            named(nodes[a]),
            named(nodes[b]),
            weight,
            through.map((at) => named(columns[at])),
          ]),
        );

        const [one, other] = rows;
        if (one === undefined || other === undefined || one.id.startsWith("=")) continue;
        const two = await ask("compare", { ...lens, a: one.id, b: other.id });
        expect(two.shared.map(({ column }) => column)).toEqual(common(0, 1));
        const cellsIn = (own: number) =>
          cells.flatMap(({ row, ...cell }) => (row === own ? [cell] : []));
        const ofA = [...two.shared, ...two.onlyA].map(({ column, a }) => ({ column, ...a }));
        const ofB = [...two.shared, ...two.onlyB].map(({ column, b }) => ({ column, ...b }));
        expect([ofA.toSorted(byColumn), ofB.toSorted(byColumn)]).toEqual([cellsIn(0), cellsIn(1)]);
        const { like } = await ask("gaps", { ...lens, of: one.id });
        for (const { row, shared } of like) expect(shared).toEqual(common(0, row));
      }
    }, 120_000);

    it("every finding is of the lens at that strength, and the view that proves it sees the same cells", async () => {
      for (const { lens, strength } of lenses.filter((_lens, at) => at % 5 < 2)) {
        const table = await ask("matrix", lens);
        const reply = await served.post("/patterns/findings", lens);
        const found = reply.body as Output<"findings">;
        expect(found.length).toBeGreaterThan(0);
        const rowsOf = table.columns.map(
          (_column, at) => table.cells.filter(({ column }) => column === at).length,
        );
        for (const { kind, input, figure } of found) {
          const proof = { ...input, of: undefined, a: undefined, b: undefined };
          expect([kind, input["strength"]]).toEqual([kind, strength]);
          expect(cellsOf(await ask("matrix", proof))).toEqual(cellsOf(table));
          if (kind === "most-shared") expect(figure.value).toBe(Math.max(...rowsOf));
          if (kind === "in-one-only")
            expect(figure.value).toBe(rowsOf.filter((count) => count === 1).length);
        }
        sameOnAll(
          `findings ${JSON.stringify(lens)}`,
          found.map(({ sentence }) => sentence.en),
        );
      }
      for (const strength of strengths) {
        const { body } = await served.get(`/patterns/findings?strength=${strength}`);
        for (const { input } of body as Output<"findings">)
          expect(input["strength"]).toBe(strength);
      }
    }, 120_000);

    it("its Cypher, as a file and in the workbench, gives the same cells by itself", async () => {
      for (const { lens } of lenses) {
        const { cypher } = await ask("lens", lens);
        if (cypher === null) continue;
        const reply = await served.post("/cypher", cypher);
        const { columns, rows } = reply.body as Output<"cypher">;
        const at = (name: string): number => columns.indexOf(name);
        const key = (value: unknown): string =>
          typeof value === "string" ? `=${value}` : named(value as Node);
        const told = rows.map((values) =>
          [key(values[at("row")]), key(values[at("column")]), values[at("count")]].join(" "),
        );
        const table = await ask("matrix", lens);
        const cells = table.cells.map(({ row, column, count }) =>
          [named(table.rows[row]), named(table.columns[column]), count].join(" "),
        );
        expect([lens, told.toSorted()]).toEqual([lens, cells.toSorted()]);
      }
    }, 120_000);
  },
);
