import type { Core, NodeSingular, Position, SingularElementArgument } from "cytoscape";
import { keepNames } from "./names/show-names.ts";
import { panByTwo } from "./two-fingers.ts";

/** What the reader can do with the pointer, told in ids. */
interface Gestures {
  point: (id: string | null) => void;
  select: (id: string | null) => void;
  /** Adds to what is chosen, or takes from it. */
  also: (id: string) => void;
  /** Chooses what a box was drawn around. */
  choose: (ids: readonly string[]) => void;
  chosen: () => readonly string[];
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
  cy.on("tap", ({ target, originalEvent }) => {
    const more = originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey;
    if (target === cy) gestures.select(null);
    else if (more) gestures.also(target.id());
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

/** A chosen node that is dragged takes the other chosen ones with it, the box of a group what is in it. */
function dragTogether(cy: Core, { chosen, move }: Gestures): void {
  let others: { node: NodeSingular; from: Position }[] = [];
  let start: Position = { x: 0, y: 0 };
  cy.on("grab", "node", ({ target }) => {
    const ids = withinOf(target) ?? chosen();
    start = { ...target.position() };
    others =
      withinOf(target) !== null || chosen().includes(target.id())
        ? ids.flatMap((id) => {
            const node = cy.getElementById(id);
            const mate = id !== target.id() && node.nonempty() && node.grabbable();
            return mate ? [{ node, from: { ...node.position() } }] : [];
          })
        : [];
  });
  cy.on("drag", "node", ({ target }) => {
    const { x, y } = target.position();
    for (const { node, from } of others)
      node.position({ x: from.x + x - start.x, y: from.y + y - start.y });
  });
  cy.on("dragfree", "node", ({ target }) => {
    // Those in a group are kept by where they stand in it.
    const mates = withinOf(target) === null ? others.map(({ node }) => node) : [];
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
