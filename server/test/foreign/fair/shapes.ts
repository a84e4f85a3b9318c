import { expect, it } from "vitest";
import { called, nodes } from "./fair.ts";
import { asking, type Fair } from "./at-the-fair.ts";
import { joinedIn } from "./worked-out.ts";

const labelled = (label: string): string[] =>
  nodes.filter(({ labels }) => labels.includes(label)).map(({ as }) => as);

/** What recurs at the fair, and what is like a part of it. */
export function findsShapesAtTheFair(of: () => Fair): void {
  const ask = asking(of);
  const idOf = (as: string): string => of().ids.get(as) ?? "";
  const free = (as: string, label: string) => ({ id: idOf(as), free: true, labels: [label] });
  const relationshipOf = async (from: string, to: string): Promise<string> => {
    const text =
      "MATCH (a)-[r]->(b) WHERE elementId(a) = $a AND elementId(b) = $b RETURN elementId(r) AS id";
    const { rows } = await of().served.graph.read(text, { a: idOf(from), b: idOf(to) });
    return String(rows[0]?.[0]);
  };
  const sells = () => joinedIn(of().served.graph).filter(({ type }) => type === called.sells);

  it("two stalls that sell the same are met once each, and their Cypher answers the same", async () => {
    const all = sells();
    const good = all.find(({ from, to }) => from === "stall3" && to.startsWith("good"))?.to ?? "";
    const other =
      all.find(({ from, to }) => to === good && from.startsWith("stall") && from !== "stall3")
        ?.from ?? "";
    const body = {
      nodes: [free("stall3", called.stall), free(other, called.stall), free(good, called.good)],
      relationshipIds: [await relationshipOf("stall3", good), await relationshipOf(other, good)],
      by: called.street,
    };
    const { matches, near, cypher, params, groups } = await ask("example", body);
    const meant = new Set<string>();
    const stalls = labelled(called.stall);
    for (const [i, one] of all.entries())
      for (const [j, two] of all.entries())
        if (
          i < j &&
          one.to === two.to &&
          one.from !== two.from &&
          labelled(called.good).includes(one.to) &&
          [one, two].every(({ from, to }) => stalls.includes(from) && from !== to)
        )
          meant.add(`${i} ${j}`);
    expect(matches).toHaveLength(meant.size);
    expect(
      new Set(
        matches.map(({ nodes: own, relationships }) =>
          JSON.stringify([own.toSorted(), relationships.toSorted()]),
        ),
      ).size,
    ).toBe(meant.size);
    const rerun = await of().served.post("/cypher", { text: cypher, params });
    expect((rerun.body as { rows: unknown[] }).rows).toHaveLength(meant.size);
    expect(near.length).toBeGreaterThan(0);
    expect(groups.length).toBeGreaterThan(0);
    expect(new Set(groups.flatMap((group) => group.matches)).size).toBeGreaterThan(0);
  });

  it("the next pieces are counted as they would match", async () => {
    const body = {
      nodes: [{ id: idOf("stall4"), free: true, labels: [called.stall] }],
      relationshipIds: [],
    };
    const offers = await ask("next", { ...body, at: idOf("stall4") });
    const stalls = labelled(called.stall);
    const counts = new Map<string, number>();
    const note = (type: string, direction: string, end: string): void => {
      for (const label of nodes.find(({ as }) => as === end)?.labels ?? [])
        if (of().served.graph.engine === "neo4j" || !label.includes("`")) {
          const at = `${type} ${direction} ${label}`;
          counts.set(at, (counts.get(at) ?? 0) + 1);
        }
    };
    for (const { from, to, type } of joinedIn(of().served.graph)) {
      if (from === to) continue;
      if (stalls.includes(from)) note(type, "out", to);
      if (stalls.includes(to)) note(type, "in", from);
    }
    const told = offers.map(({ type, direction, label, matches }) => [
      `${type} ${direction} ${label}`,
      matches,
    ]);
    expect(new Map(told as [string, number][])).toEqual(counts);
  });

  it("pairs that recur are counted by street", async () => {
    const wanted = { group: called.street, size: 2, shuffles: 10 };
    const { motifs, groups } = await ask("motifs", wanted);
    const joined = joinedIn(of().served.graph);
    const streets = labelled(called.street);
    // A street by one to three steps, as they point, by what leads to streets.
    const leading = joined.filter(({ type }) => type === called.stands);
    const belongs = (as: string): string[] =>
      [...new Set(leading.flatMap(({ from, to }) => (from === as ? [to] : [])))].filter((to) =>
        streets.includes(to),
      );
    const first = (as: string): string =>
      (nodes.find((each) => each.as === as)?.labels ?? [])
        .filter((label) => of().served.graph.engine === "neo4j" || !label.includes("`"))
        .toSorted()[0] ?? "";
    const pairs = new Map<string, { from: string; to: string; type: string }[]>();
    for (const each of joined) {
      if (each.from === each.to || [each.from, each.to].some((as) => streets.includes(as)))
        continue;
      const at = [each.from, each.to].toSorted().join("\n");
      const own = pairs.get(at) ?? [];
      if (!own.some(({ from, type }) => from === each.from && type === each.type)) own.push(each);
      pairs.set(at, own);
    }
    const counts = new Map<string, number>();
    for (const own of pairs.values()) {
      const [one] = own;
      const [a, b] = [belongs(one?.from ?? ""), belongs(one?.to ?? "")];
      const both = a.length === 0 ? b : b.length === 0 ? a : a.filter((each) => b.includes(each));
      if (both.length === 0) continue;
      const shape = own.map(({ from, to, type }) => `${first(from)} ${type} ${first(to)}`);
      const at = shape.toSorted().join(", ");
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    const told = motifs.map(({ pattern, total }) => [
      pattern.relationships
        .map(
          ({ from, to, type }) =>
            `${pattern.nodes[from]?.label} ${type} ${pattern.nodes[to]?.label}`,
        )
        .toSorted()
        .join(", "),
      total,
    ]);
    expect(new Map(told as [string, number][])).toEqual(counts);
    expect(groups.map(({ labels }) => labels)).toEqual(groups.map(() => [called.street]));
    for (const { cypher, params } of motifs)
      expect((await of().served.post("/cypher", { text: cypher, params })).status).toBe(200);
  });
}
