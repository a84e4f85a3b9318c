import cytoscape from "cytoscape";
import { expect, test } from "vitest";
import { light } from "../../src/canvas/light.ts";

const looked = { pointed: null, changed: new Map<string, unknown>() };
const none: ReadonlySet<string> = new Set();
const litBy = (...ids: string[]) => ({ lit: new Set(ids), behind: none, hollow: none });

const open = () =>
  cytoscape({ headless: true, elements: ["a", "b", "c", "d"].map((id) => ({ data: { id } })) });
const dimmed = (cy: cytoscape.Core) => cy.nodes(".dim").map((node) => node.id());

test("what is chosen is not dimmed beside the one whose card is open; what a list lights stands alone", () => {
  const cy = open();
  const chosen = ["a", "c"];
  light(cy, { ...looked, at: "a", selected: "a", chosen, lit: litBy("a", "b") });
  expect(dimmed(cy)).toEqual(["d"]);
  light(cy, { ...looked, at: null, selected: "a", chosen, lit: litBy("b") });
  expect(dimmed(cy)).toEqual(["a", "c", "d"]);
  cy.destroy();
});
