import { expect, it } from "vitest";
import type { Output } from "../../../contract/index.ts";
import { asking, namesAt, sale, type Fair } from "./at-the-fair.ts";
import * as known from "./worked-out.ts";

const ties = known.sold();

/** What the fair as a whole says: what parts two, the lenses that it has, and what strikes in it. */
export function looksOverTheFair(of: () => Fair): void {
  const ask = asking(of);
  const idOf = (as: string): string => of().ids.get(as) ?? "";
  const namesOf = namesAt(of);

  it("finds what parts two, and what is lost without something", async () => {
    const ends = ["street0", "street2"] as const;
    const joined = known
      .joinedIn(of().served.graph)
      .filter(({ from, to }) => from !== to)
      .map(({ from, to }) => [from, to] as const);
    for (const maxHops of [2, 4]) {
      const ways = known.waysBetween(joined, ends, maxHops);
      const between = ends.map(idOf);
      const { size, cut, before, exact } = await ask("cuts", { ...sale, between, maxHops });
      const distance = ways.length === 0 ? null : Math.min(...ways.map((way) => way.length - 1));
      const meant = ways.length === 0 ? 0 : known.smallestCut(ways, ends);
      expect([maxHops, size, cut.length, before.distance, exact]).toEqual([
        maxHops,
        meant,
        meant,
        distance,
        true,
      ]);
    }
    const good = "good1";
    const { rows, lost } = await ask("cuts", {
      ...sale,
      between: ends.map(idOf),
      remove: [idOf(good)],
    });
    const all = [...ties.keys()].toSorted();
    const shares = (a: string, b: string, gone: string): boolean =>
      [...(ties.get(a)?.keys() ?? [])].some((each) => each !== gone && ties.get(b)?.has(each));
    const meant = all.flatMap((a, at) =>
      all
        .slice(at + 1)
        .filter((b) => shares(a, b, "") && !shares(a, b, good))
        .map((b) => `${a} ${b}`),
    );
    expect(lost.map((pair) => namesOf(rows, pair)).toSorted()).toEqual(meant.toSorted());
  });

  it("offers lenses of its own schema, and findings that say nothing of cities", async () => {
    const lenses = (await of().served.get("/patterns/lenses")).body as Output<"lenses">;
    expect(lenses.length).toBeGreaterThan(1);
    for (const { lens, rows, columns, ties: count } of lenses) {
      expect(lens.query).toBeUndefined();
      const table = await ask("matrix", lens);
      expect([table.rows.length, table.columns.length, table.cells.length]).toEqual([
        rows,
        columns,
        count,
      ]);
    }
    const findings = (await of().served.get("/patterns/findings")).body as Output<"findings">;
    expect(findings.length).toBeGreaterThanOrEqual(6);
    for (const { view, input, sentence } of findings) {
      await ask(view, input);
      const said = `${sentence.zh} ${sentence.en}`;
      expect(said).not.toMatch(/城市|机制|政策|city|cities|mechanism|polic|cluster:/i);
      expect(said).toMatch(/铺|货物|Street|Both/);
    }
  });
}
