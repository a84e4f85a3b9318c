import { expect, it } from "vitest";
import type { Output } from "../../../contract/index.ts";
import { asking, close, namesAt, sale, type Fair } from "./at-the-fair.ts";
import { called } from "./fair.ts";
import * as known from "./worked-out.ts";

const ties = known.sold();

const step = (type: string, label: string) => ({ type, direction: "both", label });
const hasOf = (as: string): string[] => [...(ties.get(as)?.keys() ?? [])];

/** What each view of a lens says of the fair, beside what was worked out of what it was made of. */
export function seesTheFair(of: () => Fair): void {
  const ask = asking(of);
  const idOf = (as: string): string => of().ids.get(as) ?? "";
  const namesOf = namesAt(of);

  it("is a table of who has what, and every cell opens what it rests on", async () => {
    const { rows, columns, cells, trees, world } = await ask("matrix", sale);
    const told = cells.map(
      ({ row, column, count }) => `${namesOf(rows, [row])} ${namesOf(columns, [column])} ${count}`,
    );
    const meant = [...ties].flatMap(([row, own]) =>
      [...own].map(([column, count]) => `${row} ${column} ${count}`),
    );
    expect(told.toSorted()).toEqual(meant.toSorted());
    expect([world, trees.rows.length, trees.columns.length]).toEqual([
      "open",
      rows.length - 1,
      columns.length - 1,
    ]);
    for (const { row, column, count, relationships, strength } of cells.slice(0, 6)) {
      expect([strength, relationships.length]).toEqual(["stated", count]);
      const [a, b] = [rows[row]?.id ?? "", columns[column]?.id ?? ""];
      const among = await of().served.post("/among", { ids: [a], with: [b] });
      const there = (among.body as Output<"among">).relationships.map(({ id }) => id);
      expect(there).toEqual(expect.arrayContaining(relationships));
    }
    const [first] = cells;
    const one = {
      rowIds: [rows[first?.row ?? 0]?.id],
      columnIds: [columns[first?.column ?? 0]?.id],
    };
    expect((await ask("matrix", { ...sale, ...one })).cells).toEqual([
      { ...first, row: 0, column: 0 },
    ]);
  });

  it("goes by a path of two steps as by one", async () => {
    const path = [step(called.sells, called.stall), step(called.stands, called.street)];
    const { rows, columns, cells } = await ask("matrix", { rows: called.good, path });
    const told = cells.map(({ row, column, count }) => [
      namesOf(rows, [row]),
      namesOf(columns, [column]),
      count,
    ]);
    const joined = known.joinedIn(of().served.graph);
    const counts = new Map<string, number>();
    for (const [stall, own] of ties)
      for (const [good, times] of own)
        for (const { from, to, type } of joined)
          if (type === called.stands && from === stall && to !== from) {
            const at = `${good}\n${to}`;
            counts.set(at, (counts.get(at) ?? 0) + times);
          }
    const meant = [...counts].map(([at, count]) => [...at.split("\n"), count]);
    expect(told.toSorted()).toEqual(meant.toSorted());
  });

  it("has all concepts and no other, with what follows from what", async () => {
    const { rows, columns, concepts, implications, nearly } = await ask("concepts", {
      ...sale,
      minSupport: 0,
      minConfidence: 0,
    });
    const meant = known.conceptsOf(ties);
    const told = concepts.map(({ extent, intent, stability }) => [
      namesOf(rows, extent),
      { intent: namesOf(columns, intent), stability },
    ]);
    const exact = [...meant].map(([extent, { intent, stability }]) => [
      extent,
      { intent, stability: close(stability) },
    ]);
    expect(new Map(told as [string, unknown][])).toEqual(new Map(exact as [string, unknown][]));
    // What follows by the base is what all rows hold to, for each choice of columns.
    const rules = implications.map((rule) => ({
      if: namesOf(columns, rule.if).split(" ").filter(Boolean),
      then: namesOf(columns, rule.then).split(" "),
      support: rule.support,
    }));
    for (const rule of rules) expect(rule.support).toBe(known.having(ties, rule.if).length);
    for (const some of known.subsets(known.columnsIn(ties))) {
      const closed = new Set(some);
      for (let before = -1; before < closed.size;) {
        before = closed.size;
        for (const rule of rules)
          if (rule.if.every((each) => closed.has(each)))
            for (const each of rule.then) closed.add(each);
      }
      expect(known.named([...closed])).toBe(
        known.named(known.sharedBy(ties, known.having(ties, some))),
      );
    }
    for (const { if: given, then, support, confidence, exceptions } of nearly) {
      const some = namesOf(columns, given).split(" ").filter(Boolean);
      const more = [...some, ...namesOf(columns, then).split(" ")];
      const [all, hold] = [known.having(ties, some), known.having(ties, more)];
      expect([support, confidence]).toEqual([all.length, close(hold.length / all.length)]);
      expect(namesOf(rows, exceptions)).toBe(known.named(all.filter((row) => !hold.includes(row))));
    }
  });

  it("tells what the like are said to have, and ways to it", async () => {
    const { rows, columns, like, gaps } = await ask("gaps", { ...sale, of: idOf("stall1") });
    const others = [...ties.keys()].filter((row) => row !== "stall1");
    const byLikeness = others
      .map((row) => known.jaccard(ties, "stall1", row))
      .filter((share) => share > 0)
      .toSorted((a, b) => b - a);
    expect(like.map(({ likeness }) => likeness)).toEqual(byLikeness.slice(0, 5).map(close));
    const sum = like.reduce((all, { likeness }) => all + likeness, 0);
    for (const { column, score, because, precedents } of gaps) {
      const what = namesOf(columns, [column]);
      expect(ties.get("stall1")?.has(what)).toBe(false);
      const having = like.filter(({ row }) => ties.get(namesOf(rows, [row]))?.has(what));
      expect(score).toEqual(close(having.reduce((all, { likeness }) => all + likeness, 0) / sum));
      expect(namesOf(rows, because)).toBe(
        known.named(having.map(({ row }) => namesOf(rows, [row]))),
      );
      expect(precedents.relationships.length).toBeGreaterThanOrEqual(because.length);
    }
    expect(gaps.length).toBeGreaterThan(0);
  });

  it("tells two apart, and says so of what its nodes are called", async () => {
    const [a, b] = ["stall2", "stall5"];
    const { columns, shared, onlyA, onlyB, sentences } = await ask("compare", {
      ...sale,
      a: idOf(a),
      b: idOf(b),
    });
    const at = (parts: { column: number }[]) =>
      namesOf(
        columns,
        parts.map(({ column }) => column),
      );
    expect(at(shared)).toBe(known.named(hasOf(a).filter((each) => hasOf(b).includes(each))));
    expect(at(onlyA)).toBe(known.named(hasOf(a).filter((each) => !hasOf(b).includes(each))));
    expect(at(onlyB)).toBe(known.named(hasOf(b).filter((each) => !hasOf(a).includes(each))));
    expect(sentences.en.join(" ")).toMatch(/铺 2 and 铺 5/);
    expect(sentences.zh.join("")).toContain("货物 “");
  });

  it("joins what shares something, and keeps what is no chance", async () => {
    const byCount = await ask("projection", { ...sale, weight: "count" });
    const byShare = await ask("projection", { ...sale, weight: "jaccard" });
    const { nodes } = byCount;
    const told = byCount.links.map(({ a, b, weight }, at) => [
      namesOf(nodes, [a, b]),
      weight,
      byShare.links[at]?.weight,
    ]);
    const all = [...ties.keys()].toSorted();
    const meant = all.flatMap((a, at) =>
      all.slice(at + 1).flatMap((b) => {
        const both = [...(ties.get(a)?.keys() ?? [])].filter((each) => ties.get(b)?.has(each));
        return both.length > 0
          ? [[`${a} ${b}`, both.length, close(known.jaccard(ties, a, b))]]
          : [];
      }),
    );
    expect(told.toSorted()).toEqual(meant.toSorted());
  });
}
