import type { BoundingBox12, Core, EdgeSingular, NodeSingular } from "cytoscape";
import { labelSize } from "../../ui/font.ts";
import { fitNames, type Name, wordAt } from "./fit-names.ts";
import { nodesOf } from "./nodes-of.ts";
import { nameBox } from "./name-box.ts";
import { sayingIn } from "./saying.ts";
import { followNodes, showRests } from "./show-rests.ts";

/** Pixels of the letters in the picture: on the screen about the same however near one looks. */
export const lettersAt = (zoom: number): number =>
  Math.max(4, Math.min(60, labelSize / (zoom < 1 ? zoom : zoom ** 0.8)));

/** Names that are looked at: of a large picture those in the window that matter most, for each has to be measured. */
const most = 700;

/** What is lit comes before all that is not, however large. */
const lit = 1e6;

const isWithin = ({ x1, x2, y1, y2 }: BoundingBox12, x: number, y: number): boolean =>
  x1 <= x && x <= x2 && y1 <= y && y <= y2;

/** What relationships say in their middles: after the names that are lit, and before those that are not. */
const wordsOf = (edges: readonly EdgeSingular[]) =>
  edges
    .filter((edge) => edge.inside() && edge.data("labelEnd") === undefined)
    .map((edge) => {
      const box = nameBox(String(edge.data("label")), labelSize);
      const word = wordAt(edge.id(), edge.midpoint(), box, lit - 1);
      return { edge, word };
    });

/** How the window lay when names were last shown for it. */
const namedFor = new WeakMap<Core, string>();
const windowOf = (cy: Core): string => [cy.zoom(), ...Object.values(cy.pan())].join(" ");

/** Names that are written or taken away in one go. */
const atOnce = 20;

function byRole(nodes: readonly NodeSingular[]): Map<unknown, NodeSingular[]> {
  const found = new Map<unknown, NodeSingular[]>();
  for (const node of nodes) {
    const role: unknown = node.data("role");
    const known = found.get(role);
    if (known === undefined) found.set(role, [node]);
    else known.push(node);
  }
  return found;
}

/** Names of a laid-out graph: as many as there is room for, the chosen and what is looked at first. In pieces of work to be done in their order. */
export function* namesIn(cy: Core): Generator<() => void> {
  namedFor.set(cy, windowOf(cy));
  // To be begun, so that nobody else shows them for the same window, and gone on with later.
  yield () => undefined;
  const roles = byRole(nodesOf(cy));
  const of = (role: string) => roles.get(role) ?? [];
  const nodes = of("node");
  if (nodes.length === 0) return;
  const letters = lettersAt(cy.zoom());
  for (const group of of("group")) group.style("font-size", letters);
  const seen = cy.extent();
  const looked = nodes.map((node) => {
    const { x, y } = node.position();
    const first = node.hasClass("selected") || node.hasClass("pointed");
    const size = Number(node.data("width"));
    const rank = (first ? 2 * lit : node.hasClass("lit") ? lit : 0) + size;
    return { node, id: node.id(), x, y, size, rank };
  });
  yield () => undefined;
  const within = looked.filter(({ x, y }) => nodes.length < most || isWithin(seen, x, y));
  const told = within.toSorted((a, b) => b.rank - a.rank).slice(0, most);
  const names = told.map(({ node, ...place }): Name => ({
    ...place,
    ...nameBox(String(node.data("label")), letters),
  }));
  yield () => undefined;
  const words = wordsOf(sayingIn(cy));
  const said = [...names, ...words.map(({ word }) => word)];
  const shown = fitNames(said, within, showRests(cy, of("rest"), letters));
  yield () => {
    for (const { edge } of words) edge.toggleClass("unsaid", !shown.has(edge.id()));
  };
  const renamed = nodes.filter((node) => {
    const says = shown.has(node.id());
    return node.hasClass("says") !== says || (says && node.scratch("letters") !== letters);
  });
  for (let at = 0; at < renamed.length; at += atOnce)
    yield () => {
      for (const node of renamed.slice(at, at + atOnce)) {
        const says = shown.has(node.id());
        if (node.hasClass("says") !== says) node.toggleClass("says", says);
        if (!says || node.scratch("letters") === letters) continue;
        node.style("font-size", letters);
        node.scratch("letters", letters);
      }
    };
}

/** The same at once. */
export function showNames(cy: Core): void {
  const pieces = [...namesIn(cy)];
  cy.batch(() => {
    for (const work of pieces) work();
  });
}

/** Keeps the names right while the picture is zoomed, once a frame. Gives back how to stop. */
export function keepNames(cy: Core): () => void {
  let frame = 0;
  const later = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (!cy.destroyed() && namedFor.get(cy) !== windowOf(cy)) showNames(cy);
    });
  };
  followNodes(cy);
  // Of a large picture only what is in the window has names.
  cy.on("zoom", later);
  cy.on("pan", () => nodesOf(cy).length >= most && later());
  return () => cancelAnimationFrame(frame);
}
