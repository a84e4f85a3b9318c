import type { Core, EdgeCollection, ElementDefinition, SingularElementArgument } from "cytoscape";
import { isStill } from "../ui/media.ts";
import type { Lit } from "./drawing/arrangement.ts";
import type { DrawnEdge, DrawnNode, Picture } from "./drawing/element.ts";

const grabbed: ReadonlySet<string> = new Set(["node", "extra", "group"]);

const nodeElement = (drawn: DrawnNode): ElementDefinition => {
  const { x, y, ...data } = drawn;
  return {
    group: "nodes",
    data,
    position: { x, y },
    grabbable: grabbed.has(drawn.role),
    selectable: false,
  };
};

const edgeElement = (data: DrawnEdge): ElementDefinition => ({
  group: "edges",
  data,
  selectable: false,
});

const drawnBefore = "drawn";

const same = (before: object | undefined, now: object): boolean => {
  if (before === undefined) return false;
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

/** The only place that adds to or takes from Cytoscape: makes what is drawn equal the picture. */
export function sync(cy: Core, picture: Picture, origins: ReadonlyMap<string, string>): void {
  const wanted = new Set([...picture.nodes, ...picture.edges].map(({ id }) => id));
  const starts = new Map(picture.nodes.map((node) => [node.id, node]));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const drawn of picture.nodes) place(cy, drawn, starts.get(origins.get(drawn.id) ?? ""));
    for (const drawn of picture.edges) {
      const known = cy.getElementById(drawn.id);
      if (known.empty()) cy.add(edgeElement(drawn)).scratch(drawnBefore, drawn);
      else renew(known, drawn);
    }
  });
}

/** A new node starts beside the one it came from; a known one goes where the picture has it. */
function place(cy: Core, drawn: DrawnNode, origin: DrawnNode | undefined): void {
  const known = cy.getElementById(drawn.id);
  const to = { x: drawn.x, y: drawn.y };
  if (known.empty()) {
    const added = cy.add(nodeElement(drawn));
    if (origin === undefined || isStill()) return;
    added.position({ x: origin.x, y: origin.y });
    added.animate({ position: to, duration: 260, easing: "ease-out-cubic" });
    return;
  }
  const { x: _x, y: _y, ...data } = drawn;
  renew(known, data);
  // One that stood on a board may be a node of a laid-out graph now.
  const grabs = grabbed.has(drawn.role);
  if (known.grabbable() !== grabs) known[grabs ? "grabify" : "ungrabify"]();
  known.stop(true, false);
  const { x, y } = known.position();
  if (x !== to.x || y !== to.y) known.position(to);
}

interface Light {
  /** What stays lit; null: nothing is looked at, so nothing is dimmed. */
  lit: Lit | null;
  /** What the pointer is on, within what is lit. */
  pointed: string | null;
  selected: string | null;
  /** What an act is meant for. */
  chosen: readonly string[];
  /** The node or relationship looked at: its relationships say their names, if they are not too many. */
  at: string | null;
}

const mostNames = 14;

function namedAround(cy: Core, at: string | null): EdgeCollection {
  if (at === null) return cy.collection();
  const element = cy.getElementById(at);
  const near = element.edges().union(element.nodes().connectedEdges('[role != "tie"]'));
  if (near.size() > mostNames) return cy.collection();
  const rows = new Set<string>();
  return near.filter((edge) => {
    const own = edge.data("rows") as readonly [string, string] | undefined;
    const row = `${edge.data("label")} ${own?.[edge.data("source") === at ? 1 : 0] ?? edge.id()}`;
    const first = !rows.has(row);
    rows.add(row);
    return first;
  });
}

const scenery: ReadonlySet<unknown> = new Set(["frame", "bar", "theme", "note", "number"]);

/** Gives an element its marks, and touches it only where one has changed: most stand as they stood. */
function wear(element: SingularElementArgument, marks: Record<string, boolean>): void {
  const now = Object.keys(marks).filter((name) => marks[name]);
  const before = (element.scratch("marks") as readonly string[] | undefined) ?? [];
  if (now.length === before.length && now.every((name, at) => before[at] === name)) return;
  for (const name of before) if (!marks[name]) element.removeClass(name);
  for (const name of now) element.addClass(name);
  element.scratch("marks", now);
}

/** Marks what is lit, behind that, dimmed, pointed at, selected and named. */
export function light(cy: Core, { lit, pointed, selected, chosen, at }: Light): void {
  const named = namedAround(cy, at);
  const marked = new Set(chosen);
  cy.batch(() => {
    for (const element of cy.elements().toArray()) {
      if (scenery.has(element.data("role"))) continue;
      const id = element.id();
      const stands = [id, ...((element.data("standsFor") as string[] | undefined) ?? [])];
      const on = stands.some((each) => lit?.lit.has(each));
      const behind = !on && stands.some((each) => lit?.behind.has(each));
      const forwards = element.isEdge() ? element.data("source") === at : null;
      wear(element, {
        lit: on,
        behind,
        hollow: on && (lit?.hollow.has(id) ?? false),
        dim: lit !== null && !on && !behind,
        pointed: id === pointed,
        named: named.has(element),
        forwards: forwards === true,
        backwards: forwards === false,
        selected: id === selected || marked.has(id),
      });
    }
  });
}
