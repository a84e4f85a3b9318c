import cytoscape from "cytoscape";
import { expect, test } from "vitest";
import type { DrawnEdge, DrawnNode, Picture } from "../../src/canvas/drawing/element.ts";
import { sync } from "../../src/canvas/sync.ts";

const node = (id: string, more: Partial<DrawnNode> = {}): DrawnNode => ({
  id,
  role: "node",
  label: id,
  x: 0,
  y: 0,
  width: 10,
  height: 10,
  colour: "",
  glyph: "",
  shape: "ellipse",
  stated: true,
  ...more,
});
const edge = (more: Partial<DrawnEdge> = {}): DrawnEdge => ({
  id: "ab",
  role: "relationship",
  source: "a",
  target: "b",
  label: "",
  colour: "",
  arrow: "none",
  line: "solid",
  weight: 1,
  ...more,
});
const picture = (nodes: DrawnNode[], edges: DrawnEdge[]): Picture => ({ scale: 1, nodes, edges });

test("what a node or line was said to be in one picture does not outlast it in the next", () => {
  const cy = cytoscape({ headless: true });
  const [small, quiet] = [node("a", { small: true }), edge({ role: "tie", quiet: true })];
  sync(cy, picture([small, node("b")], [quiet]), new Map());
  expect(cy.getElementById("ab").data("quiet")).toBe(true);
  sync(cy, picture([node("a"), node("b")], [edge()]), new Map());
  expect(cy.getElementById("ab").data()).toEqual(edge());
  expect(cy.getElementById("a").data("small")).toBeUndefined();
  cy.destroy();
});

test("what fades while the picture is drawn anew does not stay half faded", async () => {
  const style = [
    { selector: "node", style: { opacity: 1, "transition-property": "opacity" as const } },
    { selector: "node", style: { "transition-duration": 200 } },
    { selector: "node.dim", style: { opacity: 0.5 } },
  ];
  const cy = cytoscape({ headless: true, styleEnabled: true, style });
  const same = picture([node("a"), node("b")], [edge()]);
  sync(cy, same, new Map());
  const own = cy.getElementById("a");
  const opacity = () => Number(own.style("opacity"));
  expect(opacity()).toBe(1);
  own.addClass("dim");
  // Looks are worked out when they are asked for.
  expect(opacity()).toBeGreaterThan(0.9);
  await expect.poll(() => own.animated(), { interval: 5 }).toBe(true);
  sync(cy, same, new Map());
  await expect.poll(opacity).toBe(0.5);
  own.removeClass("dim");
  await expect.poll(opacity).toBe(1);
  cy.destroy();
});
