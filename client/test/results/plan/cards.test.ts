import { describe, expect, test } from "vitest";
import { cardsOf, inOrder } from "../../../src/results/plan/cards.ts";
import { layOut } from "../../../src/results/plan/layout.ts";
import { recorded } from "./plans.ts";

describe("cards", () => {
  test("of a plan without numbers none is the dearest", () => {
    const { cards, measure } = cardsOf(recorded("embedded-hash-join").root);
    expect(measure).toBeNull();
    expect(cards.filter(({ dearest, share }) => dearest || share !== null)).toEqual([]);
  });

  test("the dearest has the most db hits when profiled", () => {
    const { cards, measure } = cardsOf(recorded("neo4j-count-by-profiled").root);
    expect(measure).toBe("hits");
    expect(cards.filter(({ dearest }) => dearest).map(({ operator }) => operator)).toEqual([
      "Expand(All)",
    ]);
    const shares = cards.map(({ share }) => share ?? 0);
    expect(shares.reduce((all, one) => all + one, 0)).toBeCloseTo(1);
  });

  test("without a profile it has the most expected rows", () => {
    const { cards, measure } = cardsOf(recorded("neo4j-var-length-bound").root);
    expect(measure).toBe("estimate");
    expect(cards.find(({ dearest }) => dearest)?.operator).toBe("VarLengthExpand(Pruning,BFS,All)");
  });

  test("marks estimates that are ten times off, and no others", () => {
    const { root } = recorded("neo4j-count-by-profiled");
    expect(cardsOf(root).cards.flatMap(({ offBy }) => offBy ?? [])).toEqual([]);
    expect(cardsOf({ ...root, rows: 70, estimatedRows: 7 }).cards[0]?.offBy).toBe(10);
    expect(cardsOf({ ...root, rows: 0, estimatedRows: 0.01 }).cards[0]?.offBy).toBeNull();
  });

  test("are read in the order the engine works", () => {
    const picture = cardsOf(recorded("neo4j-cartesian-where-profiled").root);
    expect(inOrder(picture).map((id) => picture.cards[id]?.operator)).toEqual([
      "NodeByLabelScan",
      "CacheProperties",
      "NodeByLabelScan",
      "CartesianProduct",
      "Filter",
      "EagerAggregation",
      "ProduceResults",
    ]);
  });
});

const said = () => "Reads every node of a label";

describe("the drawing", () => {
  test.each(["neo4j-cartesian-where-profiled", "neo4j-hash-join-profiled", "embedded-hash-join"])(
    "of %s has no two cards over each other, each above what takes its rows",
    (name) => {
      const { placed, flows, width, height } = layOut(cardsOf(recorded(name).root).cards, said);
      expect(flows).toHaveLength(placed.length - 1);
      for (const one of placed) {
        expect(one.x).toBeGreaterThanOrEqual(0);
        expect(one.x + 272).toBeLessThanOrEqual(width);
        expect(one.y + one.height).toBeLessThanOrEqual(height);
        const parent = placed.find(({ card }) => card.id === one.card.parent);
        if (parent !== undefined) expect(one.y + one.height).toBeLessThan(parent.y);
        for (const other of placed)
          if (other !== one)
            expect(
              one.x + 272 <= other.x ||
                other.x + 272 <= one.x ||
                one.y + one.height <= other.y ||
                other.y + other.height <= one.y,
            ).toBe(true);
      }
    },
  );

  test("draws thicker where more rows go", () => {
    const { cards } = cardsOf(recorded("neo4j-hash-join-profiled").root);
    const { flows } = layOut(cards, said);
    const [least, most] = [8, 431].map((rows) => flows.find((flow) => flow.rows === rows));
    expect(most?.thickness).toBeGreaterThan(least?.thickness ?? 99);
  });
});
