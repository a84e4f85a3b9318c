import type { Node, Relationship } from "@chengmai/cypher/values";
import { describe, expect, it } from "vitest";
import { hiddenPart } from "../../src/exploration/model/address/hidden.ts";
import { selectionPart } from "../../src/exploration/model/address/selection.ts";
import { createExploration, type Exploration } from "../../src/exploration/model/exploration.ts";
import { node, relationship } from "../make.ts";

/** Two quays joined twice, under ids that begin as the session wishes. */
function quays(session: string): Exploration {
  const [a, b] = ["one", "two"].map((name): Node => ({
    ...node("Quay", name),
    id: session + name,
  }));
  if (a === undefined || b === undefined) throw new Error("There are two.");
  const joined = (id: string): Relationship => ({
    ...relationship(a, "NEAR", b),
    id: session + id,
  });
  const exploration = createExploration();
  const step = { kind: "show", query: "made/up", params: {} };
  exploration.record({
    step,
    brought: { nodes: [a, b], relationships: [joined("first"), joined("second")] },
  });
  return exploration;
}

const chosen = ({ looking }: Exploration) => looking.getState().selected;

describe("what is chosen, in an address", () => {
  it.each([
    ["a node", "one", "Quay:id:one"],
    ["a relationship", "first", "Quay:id:one → NEAR → Quay:id:two"],
    ["one of several between the same two", "second", "Quay:id:one → NEAR → Quay:id:two #2"],
  ])("is %s under whatever ids the engine has given", async (_, name, key) => {
    const before = quays("s1-");
    before.looking.select(`s1-${name}`);
    expect(selectionPart.said(before)).toEqual([key]);
    const after = quays("s2-");
    await selectionPart.restore(after, [key]);
    expect(chosen(after)).toBe(`s2-${name}`);
  });

  it("is no node where a relationship is named that is not there, and the server is not asked for one", async () => {
    const exploration = quays("s-");
    await selectionPart.restore(exploration, ["Quay:id:one → FAR → Quay:id:two"]);
    expect(chosen(exploration)).toBeNull();
    expect(exploration.log.getState().refusal).toBeNull();
    // A node that is not on the picture is asked for, of a server that is not here.
    for (const key of ["Quay:id:three", '=Quay{"name":"three"}']) {
      await selectionPart.restore(exploration, [key]);
      expect(exploration.log.getState().refusal).not.toBeNull();
    }
  });

  it("is nothing where an address says nothing", async () => {
    const exploration = quays("s-");
    exploration.looking.select("s-one");
    await selectionPart.restore(exploration, []);
    expect(chosen(exploration)).toBeNull();
  });
});

describe("what is hidden, in an address", () => {
  it("is switched off, and what is not said on again, by as many steps as differ", async () => {
    const exploration = quays("s-");
    await hiddenPart.restore(exploration, ["label:Quay", "label:Berth"]);
    await hiddenPart.restore(exploration, ["label:Berth", "label:Crane"]);
    expect(hiddenPart.said(exploration)).toEqual(["label:Berth", "label:Crane"]);
    expect(exploration.log.getState().entries).toHaveLength(5);
  });
});
