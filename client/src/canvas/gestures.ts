import type { Core, NodeSingular, Position, SingularElementArgument } from "cytoscape";
import { dragByHolding } from "./touch/hold-drag.ts";
import { keepNames } from "./names/show-names.ts";
import { isDraggable } from "./sync.ts";
import { panByTwo } from "./touch/two-fingers.ts";
import { isMore } from "../ui/keys/more.ts";

/** What the reader can do with the pointer, told in ids. */
interface Gestures {
  point: (id: string | null) => void;
  select: (id: string | null) => void;
  /** Adds to what is chosen, or takes from it. */
  also: (id: string) => void;
  /** Chooses what a box was drawn around. */
  choose: (ids: readonly string[]) => void;
  chosen: () => readonly string[];
  /** Whether the reader has put it where it stands. */
  held: (id: string) => boolean;
  expand: (id: string) => void;
  /** Where nodes were let go after they were dragged. */
  move: (to: ReadonlyMap<string, Position>) => void;
}

/** Who is meant by a thing: by a rest its node. */
export const meantBy = (target: SingularElementArgument): string =>
  String(target.data("restOf") ?? target.id());

/** Listens to the canvas; gives back how to stop. */
export function listen(cy: Core, gestures: Gestures): () => void {
  let pointed: string | null = null;
  const point = (id: string | null) => {
    if (id !== pointed) gestures.point((pointed = id));
  };
  // A pointer that left the canvas from a node and comes back onto it moves there, but is never told to be over it.
  cy.on("mouseover mousemove", "node, edge", ({ target }) => point(meantBy(target)));
  cy.on("mouseout", "node, edge", () => point(null));
  // A finger that was held and is lifted has asked for the menu, and taps nothing.
  let asked = false;
  cy.on("tapstart", () => void (asked = false));
  cy.on("taphold", () => void (asked = true));
  cy.on("tap", ({ target, originalEvent }) => {
    if (asked) return;
    if (target === cy) gestures.select(null);
    else if (isMore(originalEvent)) gestures.also(target.id());
    else gestures.select(target.id());
  });
  // Cytoscape calls any two quick taps a double one, even where each is on a node of its own.
  const taps: (string | null)[] = [null, null];
  cy.on("tap", ({ target }) =>
    taps.splice(0, 2, taps[1] ?? null, target === cy ? null : target.id()),
  );
  cy.on(
    "dbltap",
    'node[role != "rest"]',
    ({ target }) => taps[0] === taps[1] && gestures.expand(target.id()),
  );
  cy.on("mouseover", "node, edge", () => setCursor(cy, "pointer"));
  cy.on("mouseout", "node, edge", () => setCursor(cy, ""));
  dragTogether(cy, gestures);
  dragByHolding(cy, (node) => isDraggable(String(node.data("role"))));
  chooseInBox(cy, gestures);
  panByTwo(cy);
  const stopNames = keepNames(cy);
  // A pointer that leaves in one quick move is never seen to leave the node it was on.
  const left = () => point(null);
  cy.container()?.addEventListener("pointerleave", left);
  return () => {
    cy.container()?.removeEventListener("pointerleave", left);
    stopNames();
    cy.removeAllListeners();
  };
}

/** What stands within the box of a group, which it takes along; null of any other node. */
const withinOf = (node: NodeSingular): readonly string[] | null =>
  node.data("role") === "group" ? (node.data("standsFor") as readonly string[]) : null;

/** What lies in the box that a node takes along, that box too; it does not hold what an expansion put over it. */
function takenBy(cy: Core, node: NodeSingular): NodeSingular[] {
  const takes = node.data("takes") as string | undefined;
  if (takes === undefined) return [];
  const holder = cy.getElementById(takes).boundingBox({ includeLabels: false });
  return cy
    .nodes('[role != "extra"]')
    .map((other) => other)
    .filter((other) => {
      const { x, y } = other.position();
      const within = x >= holder.x1 && x <= holder.x2 && y >= holder.y1 && y <= holder.y2;
      return within && other.id() !== node.id();
    });
}

/** A chosen node that is dragged takes the other chosen ones with it, the box of a group or a cluster what is in it. */
function dragTogether(cy: Core, { chosen, held, move }: Gestures): void {
  let others: { node: NodeSingular; from: Position; kept: boolean }[] = [];
  let start: Position = { x: 0, y: 0 };
  cy.on("grab", "node", ({ target }) => {
    const within = withinOf(target);
    const ids = within ?? (chosen().includes(target.id()) ? chosen() : []);
    const mates = ids.flatMap((id) => {
      const node = cy.getElementById(id);
      return id !== target.id() && node.nonempty() && node.grabbable() ? [node] : [];
    });
    start = { ...target.position() };
    const taken = [target as NodeSingular, ...mates].flatMap((node) => takenBy(cy, node));
    const along = new Map([
      // Of what goes along in a box only what was put there by itself is put anew.
      ...taken.map((node) => [node.id(), { node, kept: held(node.id()) }] as const),
      // Those in a group are kept by where they stand in it.
      ...mates.map((node) => [node.id(), { node, kept: within === null }] as const),
    ]);
    along.delete(target.id());
    others = [...along.values()].map((each) => ({ ...each, from: { ...each.node.position() } }));
  });
  cy.on("drag", "node", ({ target }) => {
    const { x, y } = target.position();
    for (const { node, from } of others)
      node.position({ x: from.x + x - start.x, y: from.y + y - start.y });
  });
  cy.on("dragfree", "node", ({ target }) => {
    const mates = others.filter(({ kept }) => kept).map(({ node }) => node);
    const moved = [target as NodeSingular, ...mates];
    move(new Map(moved.map((node) => [node.id(), { ...node.position() }])));
  });
}

/** A box that is drawn with Shift held chooses what is in it. */
function chooseInBox(cy: Core, { choose }: Gestures): void {
  let found: string[] = [];
  cy.on("boxend", () => {
    found = [];
    // What lies in the box is told right after its end, thing by thing.
    queueMicrotask(() => choose(found));
  });
  cy.on("box", "node", ({ target }) => found.push(target.id()));
}

function setCursor(cy: Core, cursor: string): void {
  const container = cy.container();
  if (container !== null) container.style.cursor = cursor;
}
