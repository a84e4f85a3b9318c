import { expect, it } from "vitest";
import { barycentres } from "../../src/matrix/barycentre.ts";

it("stands where its partners stand on average, heavier ones drawing more; nowhere without partners", () => {
  const links = { ends: [0, 0, 2], partners: [0, 1, 1] };
  expect([...barycentres(3, links, [1, 4])]).toEqual([2.5, Number.NaN, 4]);
  expect([...barycentres(3, { ...links, weights: [2, 1, 5] }, [1, 4])]).toEqual([2, Number.NaN, 4]);
});
