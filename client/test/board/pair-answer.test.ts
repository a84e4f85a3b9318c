import type { Path, Relationship } from "@chengmai/cypher/values";
import { describe, expect, it } from "vitest";
import { stepsOf, toldOf, unseenOn } from "../../src/board/model/answer/told.ts";
import type { Way } from "../../src/board/model/part.ts";
import {
  briefOf,
  groupTitle,
  rowsOf,
  sumOf,
  trailText,
} from "../../src/board/view/pair/pair-words.ts";
import type { ToldClaim } from "../../src/evidence/claims.ts";
import { withWords } from "../../src/i18n/with-words.ts";
import { say, speak } from "../../src/i18n/say.ts";
import { allNodes, allRelationships, firstScreen } from "../exploration/real-facts.ts";

await withWords(Promise.resolve(), "story");
await speak("en");

const nodeOf = (id: string) => {
  const found = allNodes.find((node) => node.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const fact = (from: string, type: string, to: string): Relationship => {
  const found = allRelationships.findLast(
    (each) => each.from === from && each.type === type && each.to === to,
  );
  if (found === undefined) throw new Error(`no ${from} ${type} ${to}`);
  return found;
};
/** A path over nodes in their order; each relationship is between two that follow each other. */
const path = (ids: readonly string[], ...relationships: Relationship[]): Path => ({
  kind: "path",
  nodes: ids.map(nodeOf),
  relationships,
});

const [suzhou, shanghai] = ["city:suzhou", "city:shanghai"];
const labour = "mechanism:division-of-labour";
const household = "mechanism:household-registration";
const delta = "cluster:yangtze-river-delta";
const member = (city: string) => fact(city, "MEMBER_OF", delta);

const cooperation = path(
  [suzhou, shanghai].toReversed(),
  fact(shanghai, "COOPERATES_WITH", suzhou),
);
const takesPart = (city: string, mechanism: string) =>
  path([city, mechanism], fact(city, "TAKES_PART_IN", mechanism));
const through = (city: string) =>
  path([city, delta, household], member(city), fact(delta, "APPLIES", household));

const way = (mechanism: string, howEn: string, fromA: Path[], fromB: Path[]): Way => ({
  mechanism: nodeOf(mechanism),
  how: howEn,
  howEn,
  fromA,
  fromB,
});
const project = allRelationships.find(
  ({ type, from }) => type === "LINKS" && from.startsWith("project:"),
);
const carried = allRelationships.find(
  ({ type, from }) => type === "IMPLEMENTS" && from === project?.from,
);
if (project === undefined || carried === undefined) throw new Error("the facts lack a project");
const byProject = path([project.to, project.from, carried.to], project, carried);

const both = way(labour, "both", [takesPart(suzhou, labour)], [takesPart(shanghai, labour)]);
const together = way(labour, "cooperate", [cooperation], [cooperation]);
const shared = way(household, "through", [through(suzhou)], [through(shanghai)]);
const built = way(carried.to, "project", [byProject], [byProject]);

const claim = (id: string): ToldClaim => ({
  id,
  locator: "3.4",
  text: `论断 ${id} [a]`,
  textEn: `Claim ${id} [a]`,
  strength: "stated",
  reason: null,
  reasonEn: null,
});

describe("what is told of a pair", () => {
  it("stands by how directly it ties the two, and only what they do together connects them", () => {
    const told = toldOf([shared, both, built, together]);
    const said = told.map(({ mechanism, directness, connects }) => [
      mechanism.id,
      directness,
      connects,
    ]);
    expect(said).toEqual([
      [labour, "cooperation", true],
      [carried.to, "project", true],
      [household, "through", false],
    ]);
    expect(toldOf([both]).map(({ directness, connects }) => [directness, connects])).toEqual([
      ["both", false],
    ]);
  });

  it("rests on what is said of the mechanism, each claim once, and not on membership", () => {
    const [only] = toldOf([shared]);
    expect(only?.claims).toEqual(fact(delta, "APPLIES", household).properties["claims"]);
  });

  it("has each path once", () => {
    const [only] = toldOf([together]);
    expect(only === undefined ? [] : stepsOf(only)).toHaveLength(1);
  });

  it("says which of it the picture does not show", () => {
    const state = firstScreen();
    expect(unseenOn([shared], state)).toEqual([]);
    const nodes = new Map([...state.nodes].filter(([id]) => id !== delta));
    expect(unseenOn([shared], { ...state, nodes }).map(({ id }) => id)).toEqual([delta]);
  });
});

describe("in words", () => {
  const told = toldOf([shared, together]);
  const claims = new Map(told.flatMap((each) => each.claims).map((id) => [id, claim(id)]));
  const zh = { say: say("zh"), language: "zh" as const };
  const en = { say: say("en"), language: "en" as const };
  const names = { a: "苏州", b: "上海" };

  it("a sum keeps what connects apart from what is in common", () => {
    expect(sumOf(told, names, zh)).toBe("苏州 与 上海：1 项机制把两地连起来，1 项只是两地都有");
    expect(sumOf(told, names, en)).toBe(
      "苏州 and 上海: 1 mechanism connects them, 1 is merely in common",
    );
    expect(sumOf(toldOf([both]), names, en)).toBe("苏州 and 上海: 1 mechanism is merely in common");
    expect([groupTitle(told, false), groupTitle(toldOf([both]), false)]).toEqual([
      "pair.shares.about",
      "pair.only.about",
    ]);
  });

  it("a path says each relationship from the end it begins at", () => {
    const back = path([household, delta], fact(delta, "APPLIES", household));
    expect(trailText(back, "zh")).toMatch(/^户籍制度改革 ←.+— 长三角/);
  });

  it("a brief cites every claim with its place, and nothing in it is taken for Markdown", () => {
    const brief = briefOf(
      { told, claims, names },
      { strength: "含继承", address: "http://localhost/?pair=a" },
      zh,
    );
    for (const id of claims.keys()) expect(brief).toContain(`论断 ${id} \\[a\\]`);
    expect(brief.match(/《促进城市群协调发展的方式》3\.4/g)).toHaveLength(
      told.reduce((sum, each) => sum + each.claims.length, 0),
    );
    expect(brief).toContain("<http://localhost/?pair=a>");
    expect(brief.match(/^## /gm)).toHaveLength(2);
  });

  it("a table has a row for each claim, and one where a mechanism has none", () => {
    const rows = rowsOf({ told, claims }, en);
    expect(rows).toHaveLength(1 + told.reduce((sum, each) => sum + each.claims.length, 0));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([8]));
    expect(rowsOf({ told, claims: new Map() }, en)).toHaveLength(1 + told.length);
  });
});
