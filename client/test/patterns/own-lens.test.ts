import type { Output } from "@chengmai/server/contract";
import { describe, expect, it } from "vitest";
import { createExploration } from "../../src/exploration/model/exploration.ts";
import { nothing } from "../../src/exploration/model/step.ts";
import {
  draftOf,
  firstDraft,
  fitting,
  lensOf,
  stepAfter,
} from "../../src/patterns/model/draft-lens.ts";
import { bodyOf, fileNamed, lensKey } from "../../src/patterns/model/lens.ts";
import {
  freshId,
  ownLensesIn,
  type LensStep,
  type OwnLens,
} from "../../src/patterns/model/own-lens.ts";
import { patternSteps } from "../../src/patterns/model/steps.ts";

const schema: Output<"schema"> = {
  labels: [
    { label: "Shop", count: 2, properties: [{ name: "opened", types: ["INTEGER"], share: 1 }] },
    { label: "Book", count: 9, properties: [] },
    { label: "Writer", count: 3, properties: [] },
  ],
  types: [
    { type: "SELLS", count: 9, properties: [] },
    { type: "WROTE", count: 8, properties: [] },
  ],
  links: [
    { from: "Shop", type: "SELLS", to: "Book", count: 9 },
    { from: "Writer", type: "WROTE", to: "Book", count: 8 },
  ],
  unique: [],
  indexes: [],
  sampled: false,
};

describe("a lens that is being made", () => {
  it("begins with what the schema joins most, and a further step leads somewhere new", () => {
    const first = firstDraft(schema);
    expect(first.path).toMatchObject([{ type: "SELLS", direction: "out", label: "Book" }]);
    expect(stepAfter(schema, first)).toMatchObject({
      type: "WROTE",
      direction: "in",
      label: "Writer",
    });
  });

  it("leads by a likely type where one leads on, however many other ways there are", () => {
    const first = firstDraft(schema);
    const links = [...schema.links, { from: "Book", type: "CITES", to: "Claim", count: 99 }];
    const evident = { ...schema, links };
    expect(stepAfter(evident, first).type).toBe("CITES");
    expect(stepAfter(evident, first, new Set(["WROTE"])).type).toBe("WROTE");
  });

  it("is none while a condition has no value of its kind, or while there is no step", () => {
    const first = firstDraft(schema);
    const typed = (text: string) => ({
      ...first,
      where: [{ property: "opened", op: ">" as const, text }],
    });
    expect(lensOf(schema, typed("lately"))).toBeNull();
    expect(lensOf(schema, { ...first, path: [] })).toBeNull();
    expect(lensOf(schema, typed("1999"))?.where).toEqual([
      { property: "opened", op: ">", value: 1999 },
    ]);
  });

  it("comes back from its lens as it was, its conditions and its world too", () => {
    const draft = {
      ...firstDraft(schema),
      where: [{ property: "opened", op: ">" as const, text: "1999" }],
      world: "closed" as const,
    };
    const lens = lensOf(schema, draft);
    expect(lens && draftOf(lens)).toEqual(draft);
    expect(lens && bodyOf(lens, "stated")).toMatchObject({ world: "closed", where: [{}] });
    expect(lens && lensKey(lens)).not.toBe(lens && lensKey({ ...lens, where: [] }));
    expect(draftOf({ rows: "Shop", columns: "Book", via: ["SELLS"] })?.path).toMatchObject([
      { type: "SELLS", direction: "both", label: "Book" },
    ]);
  });
});

describe("a lens whose columns are what a property says", () => {
  const first = firstDraft(schema);
  const ofRows = { ...first, path: [], property: "opened" };

  it("needs no step where it is one of the rows, and comes back as it was", () => {
    const lens = lensOf(schema, ofRows);
    expect(lens).toEqual({ rows: "Shop", property: "opened", world: "open" });
    expect(lens && draftOf(lens)).toEqual(ofRows);
    expect(lens && lensKey(lens)).not.toBe(lensKey({ rows: "Shop", world: "open" }));
  });

  it("loses a property that its end does not have, and then has a step", () => {
    expect(fitting(schema, ofRows)).toBe(ofRows);
    expect(fitting(schema, { ...ofRows, rows: "Writer" })).toMatchObject({
      property: null,
      path: [{ type: "WROTE", label: "Book" }],
    });
    expect(fitting(schema, { ...first, property: "opened" })).toMatchObject({
      property: null,
      path: [{ label: "Book" }],
    });
  });
});

it("is told by a file's name whether what is inherited is in it", () => {
  const names = (["stated", "inherited"] as const).map((strength) => fileNamed("m", { strength }));
  expect(names).toEqual(["m", "m-with-inherited"]);
});

describe("a lens of one's own", () => {
  it("is kept in the exploration, renamed where it stands, removed, and back by undo", () => {
    const exploration = createExploration(patternSteps);
    const names = () =>
      Object.values(ownLensesIn(exploration.log.getState().state)).map(({ name }) => name);
    const keep = (id: string, kept: OwnLens | null) => {
      const step: LensStep = { kind: "lens", id, kept };
      exploration.record({ step, brought: nothing });
    };
    const lens = { rows: "Shop", columns: "Book" };
    keep("lens-1", { name: "one", lens });
    keep("lens-2", { name: "two", lens });
    keep("lens-1", { name: "first", lens });
    expect(names()).toEqual(["first", "two"]);
    keep("lens-1", null);
    expect(names()).toEqual(["two"]);
    expect(freshId(ownLensesIn(exploration.log.getState().state))).toBe("lens-3");
    exploration.undo();
    expect(names()).toEqual(["first", "two"]);
  });
});
