import { expect, test } from "vitest";
import { chooseAlso } from "../../src/board/model/choose-also.ts";
import { pairIn } from "../../src/board/model/pair.ts";
import { boardSteps } from "../../src/board/model/steps.ts";
import { createExploration } from "../../src/exploration/model/exploration.ts";
import { nothing } from "../../src/exploration/model/step.ts";
import { allNodes, allRelationships } from "../exploration/real-facts.ts";

const [suzhou, nanjing, wuxi] = ["city:suzhou", "city:nanjing", "city:wuxi"] as const;
const mechanism = "mechanism:division-of-labour";

const begun = () => {
  const exploration = createExploration(boardSteps);
  const found = { database: "built-in", labels: [] };
  exploration.record({
    step: { kind: "overview" },
    brought: { nodes: allNodes, relationships: allRelationships },
    found,
  });
  return exploration;
};
type Begun = ReturnType<typeof begun>;

const asked = ({ log }: Begun) => log.getState().asking.map(({ step }) => step);
const pairOf = (...cities: string[]) => ({
  kind: "between",
  pair: cities.map((id) => `City:id:${id}`),
});
const chosen = ({ looking }: Begun) => looking.getState().chosen;

test("what is not on the board, and a mechanism chosen alone, mean no more than choosing", () => {
  const exploration = begun();
  expect(chooseAlso(exploration, "city:nowhere")).toBe(false);
  exploration.looking.select(mechanism);
  expect(chooseAlso(exploration, mechanism)).toBe(false);
  expect(chooseAlso(exploration, suzhou)).toBe(true);
  expect(chosen(exploration)).toEqual([mechanism, suzhou]);
  expect(asked(exploration)).toEqual([]);
});

test("a second place asks what joins the two, in the order in which they were chosen", () => {
  const exploration = begun();
  exploration.looking.select(nanjing);
  expect(chooseAlso(exploration, suzhou)).toBe(true);
  expect(asked(exploration)).toEqual([pairOf(nanjing, suzhou)]);
});

test("a third place is chosen with the two that were asked about", () => {
  const exploration = begun();
  exploration.record({ step: pairOf(suzhou, nanjing), brought: nothing, found: [] });
  chooseAlso(exploration, wuxi);
  expect(chosen(exploration)).toEqual([suzhou, nanjing, wuxi]);
  expect(asked(exploration)).toEqual([]);
});

test("a place that is kept asks with the next one that is, wherever the reader was meanwhile", () => {
  const exploration = begun();
  exploration.looking.select(suzhou);
  chooseAlso(exploration, suzhou);
  expect(pairIn(exploration).getState().pair).toEqual([suzhou, null]);
  exploration.looking.select(mechanism);
  exploration.looking.select(wuxi);
  chooseAlso(exploration, wuxi);
  expect(asked(exploration)).toEqual([pairOf(suzhou, wuxi)]);
});
