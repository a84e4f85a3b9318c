import { describe, expect, test } from "vitest";
import { barycentres, byBarycentre, orderGroups } from "../../src/board/picture/order.ts";

const links = [
  { left: "a", right: "3" },
  { left: "b", right: "1" },
  { left: "b", right: "2" },
];
const ranks = new Map([
  ["1", 0],
  ["2", 1],
  ["3", 2],
]);

describe("order", () => {
  test("a thing stands where its partners stand on average", () => {
    const centre = barycentres(links, "left", ranks);
    expect([centre("a"), centre("b"), centre("c")]).toEqual([2, 0.5, null]);
  });

  test("those without partners keep their order behind the others", () => {
    const centre = barycentres(links, "left", ranks);
    expect(byBarycentre(["d", "a", "c", "b"], centre)).toEqual(["b", "a", "d", "c"]);
  });

  test("equals keep their order", () => {
    expect(byBarycentre(["z", "y", "x"], () => 1)).toEqual(["z", "y", "x"]);
  });

  test("groups are sorted by their members, and keep them", () => {
    const { groups, order } = orderGroups([["a"], ["c", "b"]], links, "left", ["1", "2", "3"]);
    expect(groups).toEqual([["b", "c"], ["a"]]);
    expect(order).toEqual([1, 0]);
  });
});
