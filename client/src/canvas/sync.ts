import type { Core, ElementDefinition, NodeSingular, SingularElementArgument } from "cytoscape";
import { isFine, isStill } from "../ui/media.ts";
import type { DrawnEdge, DrawnNode, Picture } from "./drawing/element.ts";
import { inParts } from "../exploration/model/groups.ts";
import { rendererOf } from "./renderer.ts";
import { inSlices } from "./slices.ts";

const drawnBefore = "drawn";

const grabbed: ReadonlySet<string> = new Set(["node", "extra", "group"]);
/** What a finger that scrolls a board would drag away: it is held first. */
const grabbedByMouse: ReadonlySet<string> = new Set(["cluster", "area", "place", "mechanism"]);

export const isDraggable = (role: string): boolean => grabbed.has(role) || grabbedByMouse.has(role);

const isGrabbed = (role: string): boolean => grabbed.has(role) || (isFine() && isDraggable(role));

const nodeElement = (drawn: DrawnNode): ElementDefinition => {
  const { x, y, ...data } = drawn;
  return {
    group: "nodes",
    data,
    scratch: { [drawnBefore]: data },
    position: { x, y },
    grabbable: isGrabbed(drawn.role),
    selectable: false,
  };
};

const edgeElement = (data: DrawnEdge): ElementDefinition => ({
  group: "edges",
  data,
  scratch: { [drawnBefore]: data },
  selectable: false,
});

const same = (before: object | undefined, now: object): boolean => {
  if (before === undefined || before === now) return before === now;
  const [old, fresh] = [Object.entries(before), Object.entries(now)];
  return (
    old.length === fresh.length &&
    fresh.every(([name, value]) => (before as Record<string, unknown>)[name] === value)
  );
};

/** What a thing was said to be before and is no longer must not outlast the picture that said it; what stands as it was is left alone. */
function renew(known: SingularElementArgument, data: object): void {
  if (same(known.scratch(drawnBefore) as object | undefined, data)) return;
  for (const name of Object.keys(known.data() as object))
    if (!(name in data)) known.removeData(name);
  known.data(data);
  known.scratch(drawnBefore, data);
}

/** Things that are changed in one go: Cytoscape is quicker with several at once. */
const atOnce = 20;

/** What makes the drawn equal the picture, in pieces of work to be done in their order. */
function* changes(
  cy: Core,
  { nodes, edges }: Picture,
  origins: ReadonlyMap<string, string>,
  moving: boolean,
): Generator<() => unknown> {
  const wanted = new Set([...nodes, ...edges].map(({ id }) => id));
  const gone = cy.elements().filter((element) => !wanted.has(element.id()));
  // Lines first: a node that goes takes its own along, one by one.
  const leaving = gone.edges().union(gone.nodes());
  for (let at = 0; at < leaving.length; at += atOnce)
    yield () => leaving.slice(at, at + atOnce).remove();
  const starts = new Map(moving ? nodes.map((node) => [node.id, node]) : []);
  const fresh: ElementDefinition[] = [];
  const arriving: { drawn: DrawnNode; origin: DrawnNode }[] = [];
  for (const part of inParts(nodes, atOnce))
    yield () => {
      for (const drawn of part) {
        const known = cy.getElementById(drawn.id);
        const origin = starts.get(origins.get(drawn.id) ?? "");
        if (known.nonempty()) place(known, drawn);
        else if (origin === undefined) fresh.push(nodeElement(drawn));
        else arriving.push({ drawn, origin });
      }
    };
  for (const part of inParts(fresh, atOnce)) yield () => cy.add(part);
  for (const { drawn, origin } of arriving) yield () => arrive(cy, drawn, origin);
  const lines: ElementDefinition[] = [];
  for (const part of inParts(edges, atOnce))
    yield () => {
      for (const drawn of part) {
        const known = cy.getElementById(drawn.id);
        if (known.empty()) lines.push(edgeElement(drawn));
        else renew(known, drawn);
      }
    };
  for (const part of inParts(lines, atOnce)) yield () => cy.add(part);
}

/** The only place that adds to or takes from Cytoscape: makes what is drawn equal the picture. */
export function sync(cy: Core, picture: Picture, origins: ReadonlyMap<string, string>): void {
  cy.batch(() => {
    for (const work of changes(cy, picture, origins, !isStill())) work();
  });
}

/** Changes what is drawn in slices of time. @throws the signal's reason once it is given up */
export function workInSlices(
  cy: Core,
  work: Iterable<() => unknown>,
  signal: AbortSignal,
): Promise<void> {
  const renderer = rendererOf(cy);
  return inSlices(work, signal, (piece) => {
    cy.batch(() => void piece());
    // Else the next frame looks for the lines of all that came before it.
    renderer?.flushRenderedStyleQueue();
  });
}

/** Syncs in slices, for a large picture; what is new stands at its place at once. @throws the signal's reason once it is given up */
export const syncInSlices = (cy: Core, picture: Picture, signal: AbortSignal): Promise<void> =>
  workInSlices(cy, changes(cy, picture, new Map(), false), signal);

/** A new node starts beside the one it came from. */
function arrive(cy: Core, drawn: DrawnNode, { x, y }: DrawnNode): void {
  const node = cy.add(nodeElement(drawn));
  node.position({ x, y });
  const position = { x: drawn.x, y: drawn.y };
  node.animate({ position, duration: 260, easing: "ease-out-cubic" });
}

/** A known node goes where the picture has it. */
function place(known: NodeSingular, { x, y, ...data }: DrawnNode): void {
  // A laid-out graph gives names a size of their own, which is not a board's.
  if (known.data("role") !== data.role) known.removeStyle().removeScratch("letters");
  renew(known, data);
  // One that stood on a board may be a node of a laid-out graph now.
  const grabs = isGrabbed(data.role);
  if (known.grabbable() !== grabs) known[grabs ? "grabify" : "ungrabify"]();
  // It may be arriving; a fading that is ended with that would leave it half lit.
  if (known.animated()) known.stop(true, false).removeStyle("opacity");
  const now = known.position();
  if (x !== now.x || y !== now.y) known.position({ x, y });
}
