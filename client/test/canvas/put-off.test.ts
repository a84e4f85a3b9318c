import cytoscape, { type SingularElementArgument } from "cytoscape";
import { expect, test } from "vitest";
import { puttingOff } from "../../src/canvas/put-off.ts";
import type { Renderer } from "../../src/canvas/renderer.ts";

/** A hub with more lines than are worked out in one go, and what has been worked out of it, call by call. */
function hub() {
  const ids = Array.from({ length: 60 }, (_, at) => `${at}`);
  const cy = cytoscape({
    headless: true,
    elements: [
      ...ids.map((id) => ({ data: { id } })),
      ...ids.slice(1).map((id) => ({ data: { id: `0-${id}`, source: "0", target: id } })),
    ],
  });
  const worked: SingularElementArgument[][] = [];
  const renderer = {
    recalculateRenderedStyle: (elements: ArrayLike<SingularElementArgument>) =>
      void worked.push(Array.from(elements)),
  } as unknown as Renderer;
  const waiting = puttingOff(renderer);
  const change = (selector: string) =>
    renderer.recalculateRenderedStyle(cy.elements(selector).toArray());
  return { cy, worked, waiting, change };
}

const idsIn = (worked: readonly SingularElementArgument[][]) =>
  worked.flat().map((each) => each.id());

test("what a picture that is made is given up with waits for the next, and is lost to nobody", async () => {
  const { cy, worked, waiting, change } = hub();
  waiting.hold();
  change("*");
  const own = new AbortController();
  own.abort();
  await expect(waiting.settle(own.signal)).rejects.toThrow();
  expect(worked).toEqual([]);
  change("node");
  await waiting.settle(new AbortController().signal);
  expect(new Set(idsIn(worked)).size).toBe(cy.elements().length);
});

test("what changes while it is held is worked out once, in small pieces, nodes before lines", async () => {
  const { cy, worked, waiting, change } = hub();
  waiting.hold();
  change("edge");
  change("node");
  change("edge");
  expect(worked).toEqual([]);
  await waiting.settle(new AbortController().signal);
  expect(idsIn(worked)).toHaveLength(cy.elements().length);
  expect(Math.max(...worked.map(({ length }) => length))).toBeLessThan(30);
  const kinds = worked.flat().map((each) => each.group());
  expect(kinds.lastIndexOf("nodes")).toBeLessThan(kinds.indexOf("edges"));
});

test("what is left is worked out when it is let go of, and from then on all at once", () => {
  const { cy, worked, waiting, change } = hub();
  waiting.hold();
  change("node");
  waiting.release();
  expect(idsIn(worked)).toHaveLength(cy.nodes().length);
  change("edge");
  expect(idsIn(worked)).toHaveLength(cy.elements().length);
});
